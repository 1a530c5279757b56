import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { mayAnywhere, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Area, CommunityArea, GridArea } from '../areas/area.ts';
import type { Building } from '../buildings/building.ts';
import type { Residents } from '../service.ts';
import type { CommunityGridsArgs, DistrictBuildingsArgs, QueryAreasArgs } from './generated.ts';

const byCode = () => ({ field: 'code', direction: 1 }) as const;

/** Sorts after every text that begins with the prefix before it. */
const LAST_CHARACTER = '\u{10FFFF}';

/** Lists of areas and buildings. They are public facts: all or, without `area:read` anywhere, nothing. */
export function areaLists({ models }: Residents, viewer: Viewer) {
  const mayRead = mayAnywhere(viewer, 'area:read');
  const within = (areaId: string, kind: Area['kind']) =>
    mayRead ? { areaIds: areaId, kind, status: 'CURRENT' } : undefined;
  const gridsWithin =
    (kind: GridArea['kind']) =>
    (area: CommunityArea | GridArea, { gridVersion }: Pick<CommunityGridsArgs, 'gridVersion'>) => {
      if (!mayRead || gridVersion == null) return within(area._id, kind);
      const communityId = area.kind === 'COMMUNITY' ? area._id : area.communityId;
      return { communityId, kind, gridVersions: gridVersion, ...(area.kind === 'GRID' && { parentId: area._id }) };
    };
  return {
    areas: connectionsOf<Area, null, QueryAreasArgs>(models.areas, {
      filter: (_, { filter }) => (mayRead ? wanted(filter) : undefined),
      order: ({ filter }) => ({ field: filter?.namePrefix ? 'name' : 'code', direction: 1 }),
    }),
    subdistricts: connectionsOf<Area, string, PageArgs>(models.areas, {
      filter: (areaId) => within(areaId, 'SUBDISTRICT'),
      order: byCode,
    }),
    communities: connectionsOf<CommunityArea, string, PageArgs>(models.communities, {
      filter: (areaId) => within(areaId, 'COMMUNITY'),
      order: byCode,
    }),
    grids: connectionsOf<GridArea, CommunityArea, CommunityGridsArgs>(models.grids, {
      filter: gridsWithin('GRID'),
      order: byCode,
    }),
    microGrids: connectionsOf<GridArea, CommunityArea | GridArea, CommunityGridsArgs>(models.grids, {
      filter: gridsWithin('MICRO_GRID'),
      order: byCode,
    }),
    buildings: connectionsOf<Building, string, DistrictBuildingsArgs>(models.buildings, {
      filter: (areaId, { filter }) =>
        mayRead ? { areaIds: areaId, ...(filter?.estateId && { estateId: filter.estateId }) } : undefined,
      order: () => ({ field: 'numberKey', direction: 1 }),
    }),
  };
}

const wanted = (filter: QueryAreasArgs['filter']) => ({
  status: 'CURRENT',
  ...(filter?.kind && { kind: filter.kind }),
  ...(filter?.parentId && { parentId: filter.parentId }),
  ...(filter?.namePrefix && { name: { $gte: filter.namePrefix, $lt: `${filter.namePrefix}${LAST_CHARACTER}` } }),
});
