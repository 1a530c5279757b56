import { pauseDay } from '../../../deliberation/day/defineDay.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationDayPause: MutationResolvers['deliberationDayPause'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberationDay: await pauseDay(context, input) }));
