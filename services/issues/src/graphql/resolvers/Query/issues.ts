import type { QueryResolvers } from '../../generated.ts';

export const issues: QueryResolvers['issues'] = (_, args, { loaders }) => loaders.issues(null, args);
