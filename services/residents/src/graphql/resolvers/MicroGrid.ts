import type { MicroGridResolvers } from '../generated.ts';
import { areaFields } from './areaFields.ts';
import { communityOf, visibleGrid } from './visible.ts';

export const MicroGrid: MicroGridResolvers = {
  ...areaFields,
  __resolveReference: ({ id }, context) => visibleGrid(context, id, 'MICRO_GRID'),
  gridVersions: ({ gridVersions }) => [...gridVersions],
  community: (grid, _, context) => communityOf(context, grid.communityId),
};
