import type { QueryResolvers } from '../../generated.ts';

export const handlerUnits: QueryResolvers['handlerUnits'] = (_, args, { loaders }) => loaders.handlerUnits(null, args);
