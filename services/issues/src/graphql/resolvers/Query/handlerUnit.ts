import type { QueryResolvers } from '../../generated.ts';

export const handlerUnit: QueryResolvers['handlerUnit'] = async (_, { id }, { loaders }) =>
  (await loaders.handlerUnit.load(id)) ?? null;
