import { type CalendarData, dayOf, type Hours, weekdayOf } from './calendar.ts';

export const DAY_KINDS = ['WORKDAY', 'REST', 'HOLIDAY', 'MAKE_UP', 'SPECIAL'] as const;

export type DayKind = (typeof DAY_KINDS)[number];

/** One date of a calendar. */
export type CalendarDay = {
  readonly date: string;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  readonly kind: DayKind;
  /** Of the holiday; null for other days. */
  readonly name: CalendarData['holidays'][number]['name'] | null;
  readonly hours: Hours;
};

/** Says of dates what they are. */
export function calendarDays(data: CalendarData): (date: string) => CalendarDay {
  const own = new Map<string, Pick<CalendarDay, 'kind' | 'name' | 'hours'>>();
  for (const { date, name } of data.holidays) own.set(date, { kind: 'HOLIDAY', name, hours: [] });
  for (const { date, weekday } of data.makeUpDays) {
    own.set(date, { kind: 'MAKE_UP', name: null, hours: data.week[weekday - 1] ?? [] });
  }
  for (const { date, hours } of data.specialDays) own.set(date, { kind: 'SPECIAL', name: null, hours });
  return (date) => {
    const weekday = weekdayOf(dayOf(date));
    const hours = data.week[weekday - 1] ?? [];
    const plain = { kind: hours.length > 0 ? 'WORKDAY' : 'REST', name: null, hours } as const;
    return { date, weekday, ...(own.get(date) ?? plain) };
  };
}
