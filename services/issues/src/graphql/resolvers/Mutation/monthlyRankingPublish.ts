import { publishRanking } from '../../../figures/publishRanking.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const monthlyRankingPublish: MutationResolvers['monthlyRankingPublish'] = (_, { input }, context) =>
  answer(context, async () => ({ ranking: await publishRanking(context, input) }));
