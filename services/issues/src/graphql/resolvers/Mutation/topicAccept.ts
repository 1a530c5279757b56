import { acceptTopic } from '../../../deliberation/topic/changeTopic.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const topicAccept: MutationResolvers['topicAccept'] = (_, { input }, context) =>
  answer(context, async () => ({ topic: await acceptTopic(context, input) }));
