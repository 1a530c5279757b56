import type { BuildingResolvers } from '../generated.ts';
import { areaOf, communityOf, visibleBuilding } from './visible.ts';

export const Building: BuildingResolvers = {
  __resolveReference: ({ id }, context) => visibleBuilding(context, id),
  id: ({ _id }) => _id,
  estate: ({ estateId }) => (estateId ? { id: estateId } : null),
  area: ({ areaId }, _, context) => areaOf(context, areaId),
  community: ({ communityId }, _, context) => communityOf(context, communityId),
  units: ({ units }) => units.map((number) => ({ number })),
  location: ({ location }) => location ?? null,
  households: ({ _id }, args, { loaders }) => loaders.households(_id, args),
};
