import type { QueryResolvers } from '../../generated.ts';

export const issueImports: QueryResolvers['issueImports'] = (_, args, { loaders }) => loaders.issueImports(null, args);
