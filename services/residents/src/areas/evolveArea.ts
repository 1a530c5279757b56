import type { Plain } from '@linli/kit/mongo/store.ts';
import { type Area, type AreaEvent, type CommunityArea, type Definition, type GridArea, isGrid } from './area.ts';

/** Version of a community's division when it is defined. */
export const FIRST_GRID_VERSION = 1;

/** The state after an event; the only writer of area documents. */
export function evolve(state: Plain<Area> | undefined, event: AreaEvent): Plain<Area> {
  if (event.type === 'DEFINED') return defined(event.area);
  if (!state) throw new TypeError(`${event.type} of an area that does not exist`);
  switch (event.type) {
    case 'RENAMED':
      return { ...state, name: event.name, revision: state.revision + 1 };
    case 'GRIDS_ADDED': {
      const community = communityOf(state);
      return { ...community, gridCount: community.gridCount + event.count };
    }
    case 'BUILDINGS_ADDED': {
      const community = communityOf(state);
      return { ...community, buildingCount: community.buildingCount + event.count };
    }
    case 'REGRIDDED': {
      const { gridVersion, gridCount } = event.division;
      return { ...communityOf(state), gridVersion, gridCount, revision: state.revision + 1 };
    }
    case 'CONTINUED':
      return inVersion(gridOf(state), event.gridVersion);
    case 'REINSTATED':
      return { ...inVersion(gridOf(state), event.gridVersion), status: 'CURRENT', revision: state.revision + 1 };
    case 'RETIRED':
      return { ...gridOf(state), status: 'RETIRED' };
  }
}

function defined({ _id, kind, code, adminCode, name, areaIds, gridVersion }: Definition): Plain<Area> {
  const parentId = areaIds.at(-2);
  const details = { _id, revision: 1, code, name, definedName: name, areaIds, ...(parentId && { parentId }) };
  if (kind === 'GRID' || kind === 'MICRO_GRID') {
    const communityId = areaIds.at(kind === 'GRID' ? -2 : -3) ?? '';
    return { ...details, kind, status: 'CURRENT', communityId, gridVersions: [gridVersion] };
  }
  const administrative = { ...details, status: 'CURRENT' as const, ...(adminCode && { adminCode }) };
  if (kind !== 'COMMUNITY') return { ...administrative, kind };
  return { ...administrative, kind, gridVersion: FIRST_GRID_VERSION, gridCount: 0, buildingCount: 0 };
}

const inVersion = (grid: Plain<GridArea>, gridVersion: number): Plain<GridArea> => ({
  ...grid,
  gridVersions: [...grid.gridVersions, gridVersion],
});

function communityOf(state: Plain<Area>): Plain<CommunityArea> {
  if (state.kind !== 'COMMUNITY') throw new TypeError(`${state._id} is no community`);
  return state;
}

function gridOf(state: Plain<Area>): Plain<GridArea> {
  if (!isGrid(state as Area)) throw new TypeError(`${state._id} is no grid`);
  return state as Plain<GridArea>;
}
