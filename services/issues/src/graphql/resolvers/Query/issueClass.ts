import type { QueryResolvers } from '../../generated.ts';

export const issueClass: QueryResolvers['issueClass'] = (_, { id }, { loaders }) => loaders.issueClass(id);
