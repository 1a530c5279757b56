import { changeIssue } from '../../../issue/changeIssue.ts';
import { requesting } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueRequest: MutationResolvers['issueRequest'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, requesting) }));
