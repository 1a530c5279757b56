import { changeIssue } from '../../../issue/changeIssue.ts';
import { assigning } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueAssign: MutationResolvers['issueAssign'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, assigning) }));
