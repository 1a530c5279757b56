import type { QueryResolvers } from '../../generated.ts';
import { visibleWhistle } from '../visibleWhistle.ts';

export const whistle: QueryResolvers['whistle'] = (_, { id }, context) => visibleWhistle(context, id);
