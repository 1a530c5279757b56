import type { QueryResolvers } from '../../generated.ts';

export const whistleInbox: QueryResolvers['whistleInbox'] = (_, args, { loaders }) => loaders.whistleInbox(null, args);
