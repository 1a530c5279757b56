import type { QueryResolvers } from '../../generated.ts';
import { visibleDeliberation } from '../visibleDeliberation.ts';

export const deliberation: QueryResolvers['deliberation'] = (_, { id }, context) => visibleDeliberation(context, id);
