import type { QueryResolvers } from '../../generated.ts';

export const serviceItem: QueryResolvers['serviceItem'] = async (
  _,
  { code, areaId, version },
  { service, loaders },
) => {
  const area = areaId ? await service.tree.node(areaId) : undefined;
  return (await loaders.serviceItem.load({ code, areaIds: area?.path ?? [], version: version ?? undefined })) ?? null;
};
