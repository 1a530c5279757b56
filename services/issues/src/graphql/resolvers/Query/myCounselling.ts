import type { QueryResolvers } from '../../generated.ts';

export const myCounselling: QueryResolvers['myCounselling'] = (_, args, { loaders }) =>
  loaders.myCounselling(null, args);
