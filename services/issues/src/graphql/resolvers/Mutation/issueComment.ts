import { changeIssue } from '../../../issue/changeIssue.ts';
import { commenting } from '../../../issue/supervisionChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueComment: MutationResolvers['issueComment'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, commenting) }));
