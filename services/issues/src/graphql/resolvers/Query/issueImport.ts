import type { QueryResolvers } from '../../generated.ts';

export const issueImport: QueryResolvers['issueImport'] = (_, { id }, { loaders }) => loaders.issueImport(id);
