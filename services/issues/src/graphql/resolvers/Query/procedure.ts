import type { QueryResolvers } from '../../generated.ts';

export const procedure: QueryResolvers['procedure'] = async (_, { key, areaId, version }, { service }) => {
  const { procedures, tree } = service;
  if (version != null) return procedures.find(key, version, areaId ?? null);
  const path = areaId == null ? [] : (await tree.node(areaId))?.path;
  return path ? procedures.findLatest(key, path) : null;
};
