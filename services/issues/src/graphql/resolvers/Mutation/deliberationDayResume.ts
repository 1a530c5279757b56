import { resumeDay } from '../../../deliberation/day/defineDay.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationDayResume: MutationResolvers['deliberationDayResume'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberationDay: await resumeDay(context, input) }));
