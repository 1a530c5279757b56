import type { QueryResolvers } from '../../generated.ts';

export const myOffers: QueryResolvers['myOffers'] = (_, args, { loaders }) => loaders.myOffers(null, args);
