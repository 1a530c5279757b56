import { findHotSpots } from '../../../figures/hotSpots.ts';
import type { QueryResolvers } from '../../generated.ts';
import { orNull } from '../orNull.ts';

export const hotSpots: QueryResolvers['hotSpots'] = (_, { input }, context) =>
  orNull(context, () => findHotSpots(context, input));
