import { refuseTopic } from '../../../deliberation/topic/changeTopic.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const topicRefuse: MutationResolvers['topicRefuse'] = (_, { input }, context) =>
  answer(context, async () => ({ topic: await refuseTopic(context, input) }));
