import type { QueryResolvers } from '../../generated.ts';
import { visiblePerson } from '../visible.ts';

export const person: QueryResolvers['person'] = (_, { id }, context) => visiblePerson(context, id);
