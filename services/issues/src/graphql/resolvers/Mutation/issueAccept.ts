import { changeIssue } from '../../../issue/changeIssue.ts';
import { accepting } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueAccept: MutationResolvers['issueAccept'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, accepting) }));
