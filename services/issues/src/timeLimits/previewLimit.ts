import { type CalendarData, DAY_MS, dateOf, localDay, UTC_OFFSET_MS } from './calendar.ts';
import { type CalendarDay, calendarDays } from './calendarDay.ts';
import type { Limit } from './limit.ts';
import { isWorkingUnit, workingCalendar } from './workingTime.ts';

/** Days a preview shows at most; a longer limit shows the first of them. */
export const MAX_PREVIEW_DAYS = 100;

/** When a limit that begins now would end, and what each day takes of it. */
export type LimitPreview = {
  readonly from: Date;
  readonly dueAt: Date;
  readonly limitMs: number;
  readonly certain: boolean;
  readonly days: readonly (CalendarDay & { readonly countedMs: number })[];
  /** Days between beginning and end, shown or not. */
  readonly dayCount: number;
};

export function previewLimit(data: CalendarData, from: Date, limit: Limit): LimitPreview {
  const calendar = workingCalendar(data);
  const dueAt = calendar.add(from, limit);
  const describe = calendarDays(data);
  const [first, last] = [localDay(from), localDay(dueAt)];
  const days = Array.from({ length: Math.min(last - first + 1, MAX_PREVIEW_DAYS) }, (_, index) => {
    const begins = (first + index) * DAY_MS - UTC_OFFSET_MS;
    const start = new Date(Math.max(begins, from.getTime()));
    const end = new Date(Math.min(begins + DAY_MS, dueAt.getTime()));
    return { ...describe(dateOf(first + index)), countedMs: calendar.between(start, end, limit.unit) };
  });
  return {
    from,
    dueAt,
    limitMs: calendar.msOf(limit),
    certain: !isWorkingUnit(limit.unit) || calendar.knows(from, dueAt),
    days,
    dayCount: last - first + 1,
  };
}
