import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Actor } from '../procedure/definition.ts';
import type { Issue } from './issue.ts';
import { isUnit, mayAccept } from './viewOf.ts';

/** Actors by a scope on the area of the issue. */
const BY_SCOPE: readonly (readonly [Actor, string])[] = [
  ['OPERATOR', 'issue:operate'],
  ['DISPATCHER', 'issue:dispatch'],
  ['CHECKER', 'issue:check'],
  ['SUPERVISOR', 'issue:supervise'],
  ['APPROVER', 'issue:approve'],
];

/** The viewer is an officer of the unit; a grant on an area is never taken for one on a unit. */
export const isOfficerOf = (viewer: Viewer, unitId: string | undefined): boolean =>
  unitId !== undefined && isUnit(unitId) && mayOn(viewer, 'issue:handle', [unitId]);

/** In which parts the viewer may act on an issue; `serves` names the communities where they are in the pool. */
export function actorsOf(viewer: Viewer, issue: Issue, serves: ReadonlySet<string>): ReadonlySet<Actor> {
  const actors = new Set<Actor>(
    BY_SCOPE.flatMap(([actor, scope]) => (mayOn(viewer, scope, issue.areaIds) ? [actor] : [])),
  );
  if (issue.reporterId === viewer.id) actors.add('REPORTER');
  if (issue.offeredToId === viewer.id) actors.add('OFFERED_PERSON');
  if (issue.acceptedById === viewer.id) actors.add('ACCEPTOR');
  if (mayAccept(viewer, issue, serves)) actors.add('RESPONDERS');
  if (isOfficerOf(viewer, issue.handlerId)) actors.add('HANDLER');
  if (issue.coHandlerIds?.some((unitId) => isOfficerOf(viewer, unitId))) actors.add('DEPARTMENTS');
  return actors;
}
