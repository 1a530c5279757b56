import { changeIssue } from '../../../issue/changeIssue.ts';
import { withdrawing } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueWithdraw: MutationResolvers['issueWithdraw'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, withdrawing) }));
