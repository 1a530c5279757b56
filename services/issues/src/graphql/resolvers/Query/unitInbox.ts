import type { QueryResolvers } from '../../generated.ts';

export const unitInbox: QueryResolvers['unitInbox'] = (_, args, { loaders }) => loaders.unitInbox(null, args);
