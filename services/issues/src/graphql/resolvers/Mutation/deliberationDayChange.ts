import { changeDay } from '../../../deliberation/day/defineDay.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationDayChange: MutationResolvers['deliberationDayChange'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberationDay: await changeDay(context, input) }));
