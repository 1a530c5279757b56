import { reviseTopic } from '../../../deliberation/topic/changeTopic.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const topicRevise: MutationResolvers['topicRevise'] = (_, { input }, context) =>
  answer(context, async () => ({ topic: await reviseTopic(context, input) }));
