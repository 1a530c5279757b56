import { changeIssue } from '../../../issue/changeIssue.ts';
import { returning } from '../../../issue/issueChanges.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueReturn: MutationResolvers['issueReturn'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await changeIssue(context, input, returning) }));
