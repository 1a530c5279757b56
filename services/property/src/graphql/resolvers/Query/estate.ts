import type { QueryResolvers } from '../../generated.ts';
import { visibleEstate } from '../visibleEstate.ts';

export const estate: QueryResolvers['estate'] = (_, { id }, context) => visibleEstate(context, id);
