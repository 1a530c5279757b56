import { mergeTopic } from '../../../deliberation/topic/changeTopic.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const topicMerge: MutationResolvers['topicMerge'] = (_, { input }, context) =>
  answer(context, async () => ({ topic: await mergeTopic(context, input) }));
