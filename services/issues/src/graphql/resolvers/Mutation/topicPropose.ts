import { proposeTopic } from '../../../deliberation/topic/proposeTopic.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const topicPropose: MutationResolvers['topicPropose'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await proposeTopic(context, input);
    return { topic: (await context.loaders.topic.load(id)) ?? null };
  });
