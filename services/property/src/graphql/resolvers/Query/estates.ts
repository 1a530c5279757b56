import type { QueryResolvers } from '../../generated.ts';

export const estates: QueryResolvers['estates'] = (_, args, { loaders }) => loaders.estates(null, args);
