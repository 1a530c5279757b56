import { cancelVote } from '../../../deliberation/vote/closeVote.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const voteCancel: MutationResolvers['voteCancel'] = (_, { input }, context) =>
  answer(context, async () => ({ vote: await cancelVote(context, input) }));
