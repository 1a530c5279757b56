import type { QueryResolvers } from '../../generated.ts';
import { visibleHousehold } from '../visible.ts';

export const household: QueryResolvers['household'] = (_, { id }, context) => visibleHousehold(context, id);
