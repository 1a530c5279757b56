import { judgeTopic } from '../../../deliberation/topic/judgeTopic.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const topicJudge: MutationResolvers['topicJudge'] = (_, { input }, context) =>
  answer(context, async () => ({ topic: await judgeTopic(context, input) }));
