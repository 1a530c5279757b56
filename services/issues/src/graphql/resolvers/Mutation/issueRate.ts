import { changeIssue } from '../../../issue/changeIssue.ts';
import { rating } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueRate: MutationResolvers['issueRate'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, rating) }));
