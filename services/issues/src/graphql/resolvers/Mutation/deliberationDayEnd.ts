import { endDay } from '../../../deliberation/day/defineDay.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationDayEnd: MutationResolvers['deliberationDayEnd'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberationDay: await endDay(context, input) }));
