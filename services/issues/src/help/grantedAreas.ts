import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { Issues } from '../service.ts';

/** The nodes on which somebody holds any role, and everything on the way to them from the root. */
export type GrantedAreas = { readonly nodes: readonly string[]; readonly above: readonly string[] };

/** One round trip; none for a viewer without grants. */
export async function grantedAreas({ tree }: Issues, viewer: Viewer): Promise<GrantedAreas> {
  const nodes = [...new Set(viewer.grants.map(({ node }) => node))];
  const known = nodes.length > 0 ? await tree.nodes(nodes) : [];
  return { nodes, above: [...new Set(known.flatMap((node) => node?.path ?? []))] };
}

export const meets = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((id) => others.includes(id));
