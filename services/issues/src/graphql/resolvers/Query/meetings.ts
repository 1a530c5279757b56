import type { QueryResolvers } from '../../generated.ts';

export const meetings: QueryResolvers['meetings'] = (_, args, { loaders }) => loaders.meetings(null, args);
