import { withdrawTopic } from '../../../deliberation/topic/changeTopic.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const topicWithdraw: MutationResolvers['topicWithdraw'] = (_, { input }, context) =>
  answer(context, async () => ({ topic: await withdrawTopic(context, input) }));
