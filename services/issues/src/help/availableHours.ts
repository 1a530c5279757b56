import { z } from 'zod';

/** Most spans of a week, all days together. */
export const MAX_WEEKLY_SPANS = 28;

/** China has had one offset and no summer time since 1992. */
const OFFSET_MS = 8 * 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

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
export function localTime(at: Date): { weekday: number; minute: number } {
  const local = new Date(at.getTime() + OFFSET_MS);
  return { weekday: local.getUTCDay() || 7, minute: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

export function isAvailable(hours: readonly AvailableHours[], at: Date): boolean {
  const { weekday, minute } = localTime(at);
  return hours.some((span) => span.weekday === weekday && span.from <= minute && minute < span.until);
}

/** Calendar day in China, e.g. `2026-03-01`. */
export const dayInChina = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** The moment a day begins in China. */
export const startOfDay = (at: Date): number => {
  const local = at.getTime() + OFFSET_MS;
  return local - (((local % DAY_MS) + DAY_MS) % DAY_MS) - OFFSET_MS;
};
