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

/** A condition on a time field; nothing when neither end is given. */
export function within(
  field: string,
  { since, until }: { readonly since?: Date | null; readonly until?: Date | null },
): Record<string, unknown> {
  if (!since && !until) return {};
  return { [field]: { ...(since && { $gte: since }), ...(until && { $lt: until }) } };
}
