import { changeIssue } from '../../../issue/changeIssue.ts';
import { completing } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueComplete: MutationResolvers['issueComplete'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, completing) }));
