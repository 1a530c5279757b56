import type { QueryResolvers } from '../../generated.ts';
import { visibleArea } from '../visible.ts';

export const area: QueryResolvers['area'] = (_, { id }, context) => visibleArea(context, id);
