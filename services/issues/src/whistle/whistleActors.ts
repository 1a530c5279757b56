import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import { isOfficerOf } from '../issue/actors.ts';
import { unitsOf } from '../issue/viewOf.ts';
import type { Actor } from '../procedure/definition.ts';
import type { Whistle } from './whistle.ts';

/** Scopes with which one sees the whistles of an area. */
const READ_SCOPES = ['issue:whistle', 'issue:supervise', 'issue:read-all'] as const;

/** Actors by a scope on the area of the whistle. */
const BY_SCOPE: readonly (readonly [Actor, string])[] = [
  ['COMMITTEE', 'issue:whistle'],
  ['SUPERVISOR', 'issue:supervise'],
  ['DISPATCHER', 'issue:dispatch'],
  ['OPERATOR', 'issue:operate'],
  ['CHECKER', 'issue:check'],
  ['APPROVER', 'issue:approve'],
];

type Concerned = Pick<Whistle, 'areaIds' | 'unitIds'>;

/** The people of the community, and the officers of the departments named. */
export const seesWhistle = (viewer: Viewer, { areaIds, unitIds }: Concerned): boolean =>
  READ_SCOPES.some((scope) => mayOn(viewer, scope, areaIds)) || mayOn(viewer, 'issue:handle', unitIds);

/** Rows of lists that the viewer may see; undefined for none at all. */
export function visibleWhistles(viewer: Viewer): Record<string, unknown> | undefined {
  const nodes = whistleNodes(viewer);
  const units = unitsOf(viewer);
  const byArea = { areaIds: { $in: nodes } };
  const byUnit = { unitIds: { $in: units } };
  if (nodes.length === 0) return units.length === 0 ? undefined : byUnit;
  return units.length === 0 ? byArea : { $or: [byArea, byUnit] };
}

/** Whistles that count in the figures a viewer is shown. */
export const figureRows = (viewer: Viewer): Record<string, unknown> => ({
  areaIds: { $in: [...new Set([...whistleNodes(viewer), ...nodesFor(viewer, 'figure:read')])] },
});

/** The areas whose whistles the viewer sees. */
const whistleNodes = (viewer: Viewer): string[] => [
  ...new Set(READ_SCOPES.flatMap((scope) => nodesFor(viewer, scope))),
];

/**
 * In which parts the viewer may act; DEPARTMENTS as officer of the given unit, without one as officer of any that is named.
 */
export function whistleActors(viewer: Viewer, whistle: Concerned, unitId?: string): ReadonlySet<Actor> {
  const { areaIds, unitIds } = whistle;
  const actors = new Set<Actor>(BY_SCOPE.flatMap(([actor, scope]) => (mayOn(viewer, scope, areaIds) ? [actor] : [])));
  const named = unitId === undefined ? unitIds : unitIds.filter((id) => id === unitId);
  if (named.some((id) => isOfficerOf(viewer, id))) actors.add('DEPARTMENTS');
  return actors;
}
