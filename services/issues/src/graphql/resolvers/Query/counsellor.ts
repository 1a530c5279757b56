import type { QueryResolvers } from '../../generated.ts';
import { visibleCounsellor } from '../visibleCounsellor.ts';

export const counsellor: QueryResolvers['counsellor'] = (_, { id }, context) => visibleCounsellor(context, id);
