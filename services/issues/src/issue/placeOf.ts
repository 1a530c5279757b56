import { reject } from '@linli/kit/decisions.ts';
import type { Issues } from '../service.ts';

/** The community an area belongs to and its path. @throws Rejection AREA_NOT_FOUND, AREA_TOO_WIDE */
export async function placeOf({ tree }: Issues, areaId: string) {
  const area = await tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  const path = await tree.nodes(area.path);
  const community = path.find((node) => node?.kind === 'COMMUNITY');
  if (!community) reject('AREA_TOO_WIDE', ['input', 'areaId']);
  return { communityId: community._id, areaIds: area.path };
}
