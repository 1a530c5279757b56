import { codedError } from '@linli/kit/graphql/context.ts';
import { CN, dateOf, dateShape, dayOf } from '../../timeLimits/calendar.ts';
import { calendarDays } from '../../timeLimits/calendarDay.ts';
import { calendarDataOf, STATUTORY_KEY } from '../../timeLimits/storedCalendar.ts';
import { workingCalendar } from '../../timeLimits/workingTime.ts';
import type { WorkingCalendarResolvers } from '../generated.ts';
import { openingsOf } from './openingsOf.ts';

/** Dates that one field shows at most. */
export const MAX_DAYS_SHOWN = 366;

const MINUTE_MS = 60_000;

export const WorkingCalendar: WorkingCalendarResolvers = {
  name: ({ key, name }, _, { locale }) => (key === STATUTORY_KEY ? CN.name[locale] : name),
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  week: ({ week }) => week.map((hours, index) => ({ weekday: index + 1, openings: openingsOf(hours) })),
  workingDayMinutes: (calendar) => workingCalendar(calendarDataOf(calendar)).workingDayMs / MINUTE_MS,
  knownYears: (calendar) => [...(calendarDataOf(calendar).knownYears ?? [])],
  sources: ({ key, baseKey }) => (key === STATUTORY_KEY || baseKey === STATUTORY_KEY ? [...CN.sources] : []),
  days: (calendar, { from, count }) => {
    const number = count ?? 0;
    if (!dateShape.safeParse(from).success)
      throw codedError('BAD_USER_INPUT', `"${from}" is not a date such as 2026-02-13`);
    if (number < 1 || number > MAX_DAYS_SHOWN) {
      throw codedError('BAD_USER_INPUT', `1 to ${MAX_DAYS_SHOWN} days can be shown; asked for ${number}`);
    }
    const describe = calendarDays(calendarDataOf(calendar));
    return Array.from({ length: number }, (_, index) => describe(dateOf(dayOf(from) + index)));
  },
};
