import type { PossibleDuplicateResolvers } from '../generated.ts';

export const PossibleDuplicate: PossibleDuplicateResolvers = {
  category: async ({ categoryCode: code, areaIds }, _, { loaders }) =>
    (await loaders.category.load({ code, areaIds })) ?? null,
  sharedTerms: ({ sharedTerms }) => [...sharedTerms],
};
