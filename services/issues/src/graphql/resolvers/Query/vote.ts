import type { QueryResolvers } from '../../generated.ts';
import { visibleVote } from '../deliberationRows.ts';

export const vote: QueryResolvers['vote'] = (_, { id }, context) => visibleVote(context, id);
