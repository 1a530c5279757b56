import { closeVoteByHand } from '../../../deliberation/vote/closeVote.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const voteClose: MutationResolvers['voteClose'] = (_, { input }, context) =>
  answer(context, async () => ({ vote: await closeVoteByHand(context, input) }));
