import { castBallot } from '../../../deliberation/vote/castBallot.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const voteCast: MutationResolvers['voteCast'] = (_, { input }, context) =>
  answer(context, async () => ({ vote: await castBallot(context, input) }));
