import { changeIssue } from '../../../issue/changeIssue.ts';
import { supervising } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueSupervise: MutationResolvers['issueSupervise'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, supervising) }));
