import type { HandlerUnitResolvers } from '../generated.ts';

export const HandlerUnit: HandlerUnitResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.handlerUnit.load(id)) ?? null,
  id: ({ _id }) => _id,
  serves: ({ servesAreaIds }) => servesAreaIds.map((id) => ({ id })),
  categoryPrefixes: ({ categoryPrefixes }) => [...categoryPrefixes],
  estateIds: ({ estateIds }) => [...estateIds],
};
