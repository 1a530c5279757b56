import type { AreaResolvers } from '../generated.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  issues: ({ id }, args, { loaders }) => loaders.issuesOfArea(id, args),
  issueCounts: ({ id }, _, { loaders }) => loaders.issueCounts.load(id),
  responders: ({ id }, args, { loaders }) => loaders.respondersOfArea(id, args),
};
