import { z } from 'zod';
import { DAY_MS, localDay, UTC_OFFSET_MS, weekdayOf } from '../timeLimits/calendar.ts';

/** Most spans of a week, all days together. */
export const MAX_WEEKLY_SPANS = 28;

const MINUTE_MS = 60_000;

/** A span of one weekday (1 Monday … 7 Sunday) in minutes since midnight in China; `until` may be 1440. */
export type AvailableHours = { readonly weekday: number; readonly from: number; readonly until: number };

const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

/** Spans as the graph takes them (`09:00` to `24:00`); they do not overlap. */
export const hoursShape = z
  .array(
    z
      .object({ weekday: z.int().min(1).max(7), from: timeOfDay, until: timeOfDay })
      .refine(({ from, until }) => from < until, { path: ['until'] }),
  )
  .max(MAX_WEEKLY_SPANS)
  .refine((spans) => !spans.some((span, index) => spans.slice(index + 1).some((other) => overlap(span, other))));

const overlap = (a: AvailableHours, b: AvailableHours): boolean =>
  a.weekday === b.weekday && a.from < b.until && b.from < a.until;

/** 570 → `09:30`. */
export const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Weekday and minute of the day in China. */
export const localTime = (at: Date): { weekday: number; minute: number } => ({
  weekday: weekdayOf(localDay(at)),
  minute: Math.floor((at.getTime() + UTC_OFFSET_MS - localDay(at) * DAY_MS) / MINUTE_MS),
});

export function isAvailable(hours: readonly AvailableHours[], at: Date): boolean {
  const { weekday, minute } = localTime(at);
  return hours.some((span) => span.weekday === weekday && span.from <= minute && minute < span.until);
}
