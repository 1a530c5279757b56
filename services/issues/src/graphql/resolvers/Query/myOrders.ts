import type { QueryResolvers } from '../../generated.ts';

export const myOrders: QueryResolvers['myOrders'] = (_, args, { loaders }) => loaders.myOrders(null, args);
