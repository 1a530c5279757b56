import type { QueryResolvers } from '../../generated.ts';
import { visibleTopic } from '../deliberationRows.ts';

export const topic: QueryResolvers['topic'] = (_, { id }, context) => visibleTopic(context, id);
