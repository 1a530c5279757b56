import type { AgendaItemResolvers } from '../generated.ts';
import { visibleTopic } from './deliberationRows.ts';

export const AgendaItem: AgendaItemResolvers = {
  topic: ({ topicId }, _, context) => visibleTopic(context, topicId),
};
