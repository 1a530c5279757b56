import { changeIssue } from '../../../issue/changeIssue.ts';
import { confirming } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueConfirm: MutationResolvers['issueConfirm'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, confirming) }));
