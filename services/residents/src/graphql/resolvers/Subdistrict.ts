import type { SubdistrictResolvers } from '../generated.ts';
import { areaFields } from './areaFields.ts';
import { visibleArea } from './visible.ts';

export const Subdistrict: SubdistrictResolvers = {
  ...areaFields,
  async __resolveReference({ id }, context) {
    const area = await visibleArea(context, id);
    return area?.kind === 'SUBDISTRICT' ? area : null;
  },
  communities: ({ _id }, args, { loaders }) => loaders.communities(_id, args),
};
