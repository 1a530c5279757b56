import { type CalendarData, DAY_MS, dateOf, dayOf, type Hours, localDay } from './calendar.ts';
import { NEVER } from './clock.ts';
import type { Limit, LimitUnit } from './limit.ts';
import { lengthOf, openingTime } from './openingTime.ts';

const HOUR_MS = 3_600_000;

/**
 * Counts time by a calendar. All spans are whole milliseconds.
 *
 * `HOUR` and `DAY` (24 hours) run around the clock. `WORKING_HOUR` is an hour of opening time. `WORKING_DAY` is a nominal
 * day: as much opening time as the calendar's most frequent open weekday has (`workingDayMs`). So 2 working days from
 * Friday 10:00 end on Tuesday at 10:00, a start outside the opening hours counts from the next opening, and on a shorter
 * day (a Saturday morning) only its hours are used up.
 */
export type WorkingCalendar = {
  readonly key: string;
  /** Opening time of a nominal working day. */
  readonly workingDayMs: number;
  /** At least one millisecond. */
  msOf(limit: Limit): number;
  /** The earliest moment by which that much time has run since `start`; `NEVER` where the calendar ends. */
  addMs(start: Date, ms: number, unit: LimitUnit): Date;
  add(start: Date, limit: Limit): Date;
  /** Time that ran from `from` to `to`; 0 when `to` is not later. Opening time unless the unit runs around the clock. */
  between(from: Date, to: Date, unit?: LimitUnit): number;
  isOpen(at: Date): boolean;
  /** A holiday that closes the calendar on this date (`2026-10-01`); plain weekends are none. */
  isHoliday(date: string): boolean;
  isWorkday(date: string): boolean;
  /** Openings of a date in minutes since midnight. */
  hoursOn(date: string): Hours;
  /** Whether the holidays of all years from one moment to the other are known. */
  knows(from: Date, to: Date): boolean;
};

/** True for the units that need a calendar. */
export const isWorkingUnit = (unit: LimitUnit): boolean => unit === 'WORKING_HOUR' || unit === 'WORKING_DAY';

/** The most frequent length of an open weekday, the longer one of two. */
function nominalDay(week: CalendarData['week']): number {
  const times = new Map<number, number>();
  for (const hours of week) if (hours.length > 0) times.set(lengthOf(hours), (times.get(lengthOf(hours)) ?? 0) + 1);
  const [longest] = [...times].toSorted(([a, often], [b, oftener]) => oftener - often || b - a);
  if (!longest) throw new TypeError('a calendar without any opening');
  return longest[0];
}

export function workingCalendar(data: CalendarData): WorkingCalendar {
  const workingDayMs = nominalDay(data.week);
  const opening = openingTime(data);
  const holidays = new Set(data.holidays.map(({ date }) => date));
  const unitMs = { HOUR: HOUR_MS, DAY: DAY_MS, WORKING_HOUR: HOUR_MS, WORKING_DAY: workingDayMs };
  const msOf = ({ amount, unit }: Limit): number => Math.max(1, Math.round(amount * unitMs[unit]));
  const addMs = (start: Date, ms: number, unit: LimitUnit): Date => {
    if (ms <= 0) return start;
    if (isWorkingUnit(unit)) return opening.reached(opening.until(start) + ms, start);
    return new Date(Math.min(start.getTime() + ms, NEVER.getTime()));
  };
  return {
    key: data.key,
    workingDayMs,
    msOf,
    addMs,
    add: (start, limit) => addMs(start, msOf(limit), limit.unit),
    between: (from, to, unit = 'WORKING_HOUR') =>
      Math.max(0, isWorkingUnit(unit) ? opening.until(to) - opening.until(from) : to.getTime() - from.getTime()),
    isOpen: opening.isOpen,
    isHoliday: (date) => holidays.has(date),
    isWorkday: (date) => opening.hoursOf(dayOf(date)).length > 0,
    hoursOn: (date) => opening.hoursOf(dayOf(date)),
    knows: (from, to) => knowsYears(data, from, to),
  };
}

function knowsYears({ knownYears }: CalendarData, from: Date, to: Date): boolean {
  if (!knownYears) return true;
  const yearOf = (at: Date) => Number(dateOf(localDay(at)).slice(0, 4));
  const last = yearOf(to);
  for (let year = yearOf(from); year <= last; year += 1) if (!knownYears.includes(year)) return false;
  return true;
}
