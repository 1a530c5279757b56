import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import { unitsOf } from '../../issue/viewOf.ts';
import type { Actor, Status } from '../../procedure/definition.ts';
import { readable, readsAt } from '../seen.ts';
import type { Deliberation } from './deliberation.ts';

/** Scopes beside those of topics with which one sees the deliberations of an area. */
const READ_SCOPES = ['issue:supervise', 'issue:check', 'issue:approve'] as const;

/** Actors by a scope on the area. */
const BY_SCOPE: readonly (readonly [Actor, string])[] = [
  ['RESIDENTS', 'vote:cast'],
  ['RESIDENTS', 'topic:propose'],
  ['BRANCH', 'topic:review'],
  ['COMMITTEE', 'meeting:manage'],
  ['SUPERVISOR', 'issue:supervise'],
  ['CHECKER', 'issue:check'],
  ['APPROVER', 'issue:approve'],
  ['OPERATOR', 'issue:operate'],
];

/** A rest ends by its date, whether or not the timer has come by. */
const AT_WORK: readonly Status[] = ['ACCEPTED', 'SUSPENDED'];

type Concerned = Pick<Deliberation, 'areaIds' | 'communityId' | 'proposerId' | 'unitIds' | 'entrustedToId' | 'status'>;

/** Readers of the area, the proposer, whoever it is entrusted to, and officers of the departments named. */
export const seesDeliberation = (viewer: Viewer, { areaIds, unitIds, proposerId, entrustedToId }: Concerned): boolean =>
  readsAt(viewer, areaIds) ||
  READ_SCOPES.some((scope) => mayOn(viewer, scope, areaIds)) ||
  viewer.id === proposerId ||
  viewer.id === entrustedToId ||
  mayOn(viewer, 'issue:handle', unitIds);

/** Rows of lists that the viewer may see. */
export function visibleDeliberations(viewer: Viewer): Record<string, unknown> {
  const nodes = [...new Set(READ_SCOPES.flatMap((scope) => nodesFor(viewer, scope)))];
  const units = unitsOf(viewer);
  const own = [
    { proposerId: viewer.id },
    { entrustedToId: viewer.id },
    ...(units.length > 0 ? [{ unitIds: { $in: units } }] : []),
    ...(nodes.length > 0 ? [{ areaIds: { $in: nodes } }] : []),
  ];
  return readable(viewer, { $or: own });
}

/**
 * In which parts the viewer may act. `serves` names the communities where they are in the pool of members: there they
 * supervise (党员监事). Whom a small matter is entrusted to works on it for the branch.
 */
export function deliberationActors(
  viewer: Viewer,
  { areaIds, communityId, proposerId, unitIds, entrustedToId, status }: Concerned,
  serves: ReadonlySet<string>,
): ReadonlySet<Actor> {
  const actors = new Set(BY_SCOPE.flatMap(([actor, scope]) => (mayOn(viewer, scope, areaIds) ? [actor] : [])));
  if (viewer.id === proposerId) actors.add('REPORTER');
  if (serves.has(communityId)) actors.add('SUPERVISOR');
  if (viewer.id === entrustedToId && AT_WORK.includes(status)) actors.add('BRANCH');
  if (mayOn(viewer, 'issue:handle', unitIds)) actors.add('DEPARTMENTS');
  return actors;
}

/** Who handles or supervises it and its proposer see every file and name; others see neither files nor who has judged. */
export const handlesDeliberation = (viewer: Viewer, deliberation: Concerned, serves: ReadonlySet<string>): boolean =>
  [...deliberationActors(viewer, deliberation, serves)].some((actor) => actor !== 'RESIDENTS');
