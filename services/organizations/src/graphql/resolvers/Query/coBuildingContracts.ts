import type { QueryResolvers } from '../../generated.ts';

export const coBuildingContracts: QueryResolvers['coBuildingContracts'] = (_, args, { loaders }) =>
  loaders.contracts(null, args);
