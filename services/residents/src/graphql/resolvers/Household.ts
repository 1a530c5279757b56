import type { HouseholdResolvers } from '../generated.ts';
import { areaOf, visibleHousehold } from './visible.ts';

export const Household: HouseholdResolvers = {
  __resolveReference: ({ id }, context) => visibleHousehold(context, id),
  id: ({ _id }) => _id,
  async building({ _id, buildingId }, _, { loaders }) {
    const building = await loaders.building.load(buildingId);
    if (!building) throw new TypeError(`${_id} stands in no building`);
    return building;
  },
  area: ({ areaId }, _, context) => areaOf(context, areaId),
  residents: ({ _id }, args, { loaders }) => loaders.residentsOfHousehold(_id, args),
  visits: ({ _id }, args, { loaders }) => loaders.visitsOfHousehold(_id, args),
};
