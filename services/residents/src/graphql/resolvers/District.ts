import type { DistrictResolvers } from '../generated.ts';
import { areaFields } from './areaFields.ts';
import { visibleArea } from './visible.ts';

export const District: DistrictResolvers = {
  ...areaFields,
  async __resolveReference({ id }, context) {
    const area = await visibleArea(context, id);
    return area?.kind === 'DISTRICT' ? area : null;
  },
  subdistricts: ({ _id }, args, { loaders }) => loaders.subdistricts(_id, args),
  communities: ({ _id }, args, { loaders }) => loaders.communities(_id, args),
};
