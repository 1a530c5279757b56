import { openVote } from '../../../deliberation/vote/openVote.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const voteOpen: MutationResolvers['voteOpen'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await openVote(context, input);
    return { vote: (await context.loaders.vote.load(id)) ?? null };
  });
