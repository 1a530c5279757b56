import { changeIssue } from '../../../issue/changeIssue.ts';
import { reopening } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueReopen: MutationResolvers['issueReopen'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, reopening) }));
