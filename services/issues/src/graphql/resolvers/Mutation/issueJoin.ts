import { joinIssue } from '../../../issue/joinIssue.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const issueJoin: MutationResolvers['issueJoin'] = (_, { input }, context) =>
  answer(context, async () => ({ issue: await joinIssue(context, input) }));
