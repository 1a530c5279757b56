import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';

/** Rows the viewer may see by a scope: those below the areas and organizations granted; undefined for none. */
export function reachOf(viewer: Viewer, scope: string): Record<string, unknown> | undefined {
  const nodes = nodesFor(viewer, scope);
  const organizations = nodes.filter((node) => node.startsWith('org_'));
  const areas = nodes.filter((node) => !node.startsWith('org_'));
  const ways = [
    ...(areas.length ? [{ areaIds: { $in: areas } }] : []),
    ...(organizations.length ? [{ organizationIds: { $in: organizations } }] : []),
  ];
  return ways.length > 1 ? { $or: ways } : ways[0];
}
