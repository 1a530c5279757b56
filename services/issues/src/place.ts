import { reject } from '@linli/kit/decisions.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Issues } from './service.ts';

/** Where something happens: its community, and the path of area ids down to its smallest area. */
export type Place = { readonly communityId: string; readonly areaIds: readonly string[] };

const FIELD = ['input', 'areaId'];

/** The place of a named area. @throws Rejection AREA_NOT_FOUND, AREA_TOO_WIDE */
export const placeOf = (service: Issues, areaId: string): Promise<Place> => place(service, areaId, () => true);

/** The place of a named area where the viewer holds the scope. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, AREA_TOO_WIDE */
export const placeFor = (service: Issues, viewer: Viewer, scope: string, areaId: string): Promise<Place> =>
  place(service, areaId, (path) => mayOn(viewer, scope, path));

async function place({ tree }: Issues, areaId: string, may: (path: readonly string[]) => boolean): Promise<Place> {
  const area = await tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', FIELD);
  if (!may(area.path)) reject('FORBIDDEN', FIELD);
  const path = await tree.nodes(area.path);
  const community = path.find((node) => node?.kind === 'COMMUNITY');
  if (!community) reject('AREA_TOO_WIDE', FIELD);
  return { communityId: community._id, areaIds: area.path };
}
