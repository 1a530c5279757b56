import { defineCalendar } from '../../../timeLimits/defineCalendar.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const calendarDefine: MutationResolvers['calendarDefine'] = (_, { input }, context) =>
  answer(context, async () => ({ calendar: await defineCalendar(context, input) }));
