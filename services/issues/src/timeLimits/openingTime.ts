import {
  type CalendarData,
  DAY_MS,
  dayOf,
  type Hours,
  localDay,
  MINUTES_OF_DAY,
  UTC_OFFSET_MS,
  weekdayOf,
} from './calendar.ts';
import { NEVER } from './clock.ts';

const MINUTE_MS = 60_000;

/** First Monday counted from, in days since 1970-01-01. */
const EPOCH_DAY = 4;

export const lengthOf = (hours: Hours): number => hours.reduce((sum, [from, to]) => sum + (to - from) * MINUTE_MS, 0);

/** How much of a day's opening lies before the moment `ms` of the day. */
const openBefore = (hours: Hours, ms: number): number =>
  hours.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(ms, to * MINUTE_MS) - from * MINUTE_MS), 0);

/** The moment of a day by which it has been open for `ms`, 0 < ms ≤ its length. */
function momentOf(hours: Hours, ms: number): number {
  let left = ms;
  for (const [from, to] of hours) {
    const length = (to - from) * MINUTE_MS;
    if (left <= length) return from * MINUTE_MS + left;
    left -= length;
  }
  return MINUTES_OF_DAY * MINUTE_MS;
}

/**
 * Opening time before a day, in closed form: whole weeks, plus what the days of their own differ from the plain week.
 * So a limit of ten years costs as much as one of an hour.
 */
function timeBefore(week: CalendarData['week'], own: ReadonlyMap<number, Hours>): (day: number) => number {
  const plain = (day: number): Hours => week[weekdayOf(day) - 1] ?? [];
  const beforeWeekday = [0];
  for (const hours of week) beforeWeekday.push((beforeWeekday.at(-1) ?? 0) + lengthOf(hours));
  const weekMs = beforeWeekday[7] ?? 0;
  const days = [...own.keys()].toSorted((a, b) => a - b);
  const differences = [0];
  for (const day of days) {
    differences.push((differences.at(-1) ?? 0) + lengthOf(own.get(day) ?? []) - lengthOf(plain(day)));
  }
  return (day) => {
    const weeks = Math.floor((day - EPOCH_DAY) / 7) * weekMs;
    return weeks + (beforeWeekday[weekdayOf(day) - 1] ?? 0) + (differences[countBelow(days, day)] ?? 0);
  };
}

/** How many of the ascending numbers are smaller. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const midnight = (day: number): number => day * DAY_MS - UTC_OFFSET_MS;

/** Opening time of a calendar, in whole milliseconds. */
export function openingTime(data: CalendarData) {
  const own = new Map<number, Hours>();
  for (const { date } of data.holidays) own.set(dayOf(date), []);
  for (const { date, weekday } of data.makeUpDays) own.set(dayOf(date), data.week[weekday - 1] ?? []);
  for (const { date, hours } of data.specialDays) own.set(dayOf(date), hours);
  const before = timeBefore(data.week, own);
  const lastDay = localDay(NEVER);
  const hoursOf = (day: number): Hours => own.get(day) ?? data.week[weekdayOf(day) - 1] ?? [];
  return {
    /** Openings of a day. */
    hoursOf,
    isOpen(at: Date): boolean {
      const minutes = (at.getTime() - midnight(localDay(at))) / MINUTE_MS;
      return hoursOf(localDay(at)).some(([from, to]) => from <= minutes && minutes < to);
    },
    /** How much there was until a moment, counted from a day long ago. */
    until(at: Date): number {
      const day = localDay(at);
      return before(day) + openBefore(hoursOf(day), at.getTime() - midnight(day));
    },
    /** The earliest moment after `start` with `goal` behind it, in the last day that begins with less; or `NEVER`. */
    reached(goal: number, start: Date): Date {
      let low = localDay(start);
      let step = 1;
      while (low + step < lastDay && before(low + step) < goal) step *= 2;
      let high = Math.min(low + step, lastDay);
      if (before(high) < goal) return NEVER;
      while (low + 1 < high) {
        const middle = (low + high) >>> 1;
        if (before(middle) < goal) low = middle;
        else high = middle;
      }
      return new Date(midnight(low) + momentOf(hoursOf(low), goal - before(low)));
    },
  };
}
