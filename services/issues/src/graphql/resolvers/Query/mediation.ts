import type { QueryResolvers } from '../../generated.ts';
import { visibleMediation } from '../visibleMediation.ts';

export const mediation: QueryResolvers['mediation'] = (_, { id }, context) => visibleMediation(context, id);
