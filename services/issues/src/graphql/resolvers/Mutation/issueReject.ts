import { changeIssue } from '../../../issue/changeIssue.ts';
import { rejecting } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueReject: MutationResolvers['issueReject'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, rejecting) }));
