import { CalendarDay } from './CalendarDay.ts';
import { calendarDefine } from './Mutation/calendarDefine.ts';
import { calendar } from './Query/calendar.ts';
import { calendars } from './Query/calendars.ts';
import { timeLimitPreview } from './Query/timeLimitPreview.ts';
import { TimeLimitClock } from './TimeLimitClock.ts';
import { TimeLimitPreview } from './TimeLimitPreview.ts';
import { WorkingCalendar } from './WorkingCalendar.ts';

export const timeLimitResolvers = {
  Query: { calendar, calendars, timeLimitPreview },
  Mutation: { calendarDefine },
  CalendarDay,
  TimeLimitClock,
  TimeLimitPreview,
  WorkingCalendar,
};
