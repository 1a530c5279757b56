import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';

/** Scopes with which one finds what is deliberated in an area. */
const READ_SCOPES = ['topic:read', 'topic:review', 'meeting:manage'] as const;

/** Whether the viewer may see what is deliberated at this place. */
export const readsAt = (viewer: Viewer, areaIds: readonly string[]): boolean =>
  READ_SCOPES.some((scope) => mayOn(viewer, scope, areaIds));

/** Rows of lists that the viewer may see: those of their areas, and those that concern the viewer in person. */
export function readable(viewer: Viewer, own: Record<string, unknown>): Record<string, unknown> {
  const nodes = [...new Set(READ_SCOPES.flatMap((scope) => nodesFor(viewer, scope)))];
  return nodes.length === 0 ? own : { $or: [{ areaIds: { $in: nodes } }, own] };
}

/** Scopes that make somebody answer for a unit or an organization on whose node they are granted. */
export const ANSWERING_SCOPES = ['issue:handle', 'organization:manage'] as const;

/** The ids for which the viewer answers: their own, and those of units and organizations. */
export const answersFor = (viewer: Viewer): string[] => [
  ...new Set([viewer.id, ...ANSWERING_SCOPES.flatMap((scope) => nodesFor(viewer, scope))]),
];

/** A condition on a time field; nothing when neither end is given. */
export function within(
  field: string,
  { since, until }: { readonly since?: Date | null | undefined; readonly until?: Date | null | undefined },
): Record<string, unknown> {
  if (!since && !until) return {};
  return { [field]: { ...(since && { $gte: since }), ...(until && { $lt: until }) } };
}
