import type { AreaResolvers } from '../generated.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  timeAccounts: ({ id }, args, { loaders }) => loaders.timeAccountsOfArea(id, args),
  timeBankSummary: ({ id }, _, { loaders }) => (loaders.nodes.length ? loaders.timeBankSummary.load(id) : null),
  earnings: ({ id }, args, { loaders }) => loaders.earningsOfArea(id, args),
};
