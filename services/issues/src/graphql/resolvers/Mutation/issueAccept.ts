import { changeIssue } from '../../../orderDispatchAccept/changeIssue.ts';
import { accepting } from '../../../orderDispatchAccept/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueAccept: MutationResolvers['issueAccept'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, accepting) }));
