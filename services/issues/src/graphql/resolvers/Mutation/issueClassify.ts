import { classifyIssue } from '../../../issue/classifyIssue.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueClassify: MutationResolvers['issueClassify'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await classifyIssue(context, input) }));
