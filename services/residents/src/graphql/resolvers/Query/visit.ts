import type { QueryResolvers } from '../../generated.ts';
import { visibleVisit } from '../visible.ts';

export const visit: QueryResolvers['visit'] = (_, { id }, context) => visibleVisit(context, id);
