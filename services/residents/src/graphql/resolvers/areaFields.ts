import { type Area, adminCodeOf } from '../../areas/area.ts';
import type { Context } from '../context.ts';
import type { DistrictResolvers } from '../generated.ts';
import { loadAll } from './loadAll.ts';

type Field = 'id' | 'adminCode' | 'parent' | 'ancestors' | 'buildings' | 'residents' | 'reportedMembers' | 'visits';

/** The fields that every kind of area has. */
export const areaFields: Pick<DistrictResolvers<Context, Area>, Field> = {
  id: ({ _id }) => _id,
  adminCode: (area) => adminCodeOf(area) ?? null,
  parent: async ({ parentId }, _, { loaders }) => (parentId ? ((await loaders.area.load(parentId)) ?? null) : null),
  ancestors: ({ areaIds }, _, { loaders }) => loadAll(loaders.area, areaIds.slice(0, -1)),
  buildings: ({ _id }, args, { loaders }) => loaders.buildings(_id, args),
  residents: ({ _id }, args, { loaders }) => loaders.residentsOfArea(_id, args),
  reportedMembers: ({ _id }, args, { loaders }) => loaders.reportedMembers(_id, args),
  visits: ({ _id }, args, { loaders }) => loaders.visitsOfArea(_id, args),
};
