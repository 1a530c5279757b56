import type { QueryResolvers } from '../../generated.ts';
import { visibleIssue } from '../visibleIssue.ts';

export const issueByCode: QueryResolvers['issueByCode'] = async (_, { code }, context) => {
  const found = await context.loaders.issueByCode.load(code.trim().toUpperCase());
  return found ? visibleIssue(context, found._id) : null;
};
