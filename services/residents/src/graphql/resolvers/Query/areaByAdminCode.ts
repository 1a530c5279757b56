import type { QueryResolvers } from '../../generated.ts';

export const areaByAdminCode: QueryResolvers['areaByAdminCode'] = async (_, { adminCode }, { loaders }) =>
  (await loaders.areaByAdminCode.load(adminCode)) ?? null;
