import { changeIssue } from '../../../issue/changeIssue.ts';
import { reminding } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueRemind: MutationResolvers['issueRemind'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, reminding) }));
