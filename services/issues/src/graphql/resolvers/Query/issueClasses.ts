import type { QueryResolvers } from '../../generated.ts';

export const issueClasses: QueryResolvers['issueClasses'] = (_, args, { loaders }) => loaders.issueClasses(null, args);
