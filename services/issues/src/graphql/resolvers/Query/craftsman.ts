import type { QueryResolvers } from '../../generated.ts';
import { visibleCraftsman } from '../visibleCraftsman.ts';

export const craftsman: QueryResolvers['craftsman'] = (_, { id }, context) => visibleCraftsman(context, id);
