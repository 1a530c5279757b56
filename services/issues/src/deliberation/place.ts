import { reject } from '@linli/kit/decisions.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Issues } from '../service.ts';

/** Where something is deliberated: its community, and the path of area ids down to its smallest area. */
export type Place = { readonly communityId: string; readonly areaIds: readonly string[] };

/** The place of a named area where the viewer holds the scope. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, AREA_TOO_WIDE */
export async function placeFor({ tree }: Issues, viewer: Viewer, scope: string, areaId: string): Promise<Place> {
  const field = ['input', 'areaId'];
  const area = await tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', field);
  if (!mayOn(viewer, scope, area.path)) reject('FORBIDDEN', field);
  const path = await tree.nodes(area.path);
  const community = path.find((node) => node?.kind === 'COMMUNITY');
  if (!community) reject('AREA_TOO_WIDE', field);
  return { communityId: community._id, areaIds: area.path };
}
