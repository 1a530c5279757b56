import type { GridResolvers } from '../generated.ts';
import { areaFields } from './areaFields.ts';
import { communityOf, visibleGrid } from './visible.ts';

export const Grid: GridResolvers = {
  ...areaFields,
  __resolveReference: ({ id }, context) => visibleGrid(context, id, 'GRID'),
  gridVersions: ({ gridVersions }) => [...gridVersions],
  community: (grid, _, context) => communityOf(context, grid.communityId),
  microGrids: (grid, args, { loaders }) => loaders.microGrids(grid, args),
};
