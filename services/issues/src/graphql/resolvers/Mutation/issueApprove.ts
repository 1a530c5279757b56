import { changeIssue } from '../../../issue/changeIssue.ts';
import { approving } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueApprove: MutationResolvers['issueApprove'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, approving) }));
