import type { QueryResolvers } from '../../generated.ts';
import { visibleIssue } from '../visibleIssue.ts';

export const issue: QueryResolvers['issue'] = (_, { id }, context) => visibleIssue(context, id);
