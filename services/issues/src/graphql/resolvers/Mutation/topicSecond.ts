import { secondTopic } from '../../../deliberation/topic/changeTopic.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const topicSecond: MutationResolvers['topicSecond'] = (_, { input }, context) =>
  answer(context, async () => ({ topic: await secondTopic(context, input) }));
