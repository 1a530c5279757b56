import type { CommunityResolvers } from '../generated.ts';
import { areaFields } from './areaFields.ts';
import { visibleCommunity } from './visible.ts';

export const Community: CommunityResolvers = {
  ...areaFields,
  __resolveReference: ({ id }, context) => visibleCommunity(context, id),
  grids: (community, args, { loaders }) => loaders.grids(community, args),
  microGrids: (community, args, { loaders }) => loaders.microGrids(community, args),
};
