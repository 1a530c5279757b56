import { changeIssue } from '../../../issue/changeIssue.ts';
import { resuming } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueResume: MutationResolvers['issueResume'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, resuming) }));
