import { changeIssue } from '../../../issue/changeIssue.ts';
import { followingUp } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueFollowUp: MutationResolvers['issueFollowUp'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, followingUp) }));
