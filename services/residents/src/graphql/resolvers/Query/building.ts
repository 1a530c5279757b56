import type { QueryResolvers } from '../../generated.ts';
import { visibleBuilding } from '../visible.ts';

export const building: QueryResolvers['building'] = (_, { id }, context) => visibleBuilding(context, id);
