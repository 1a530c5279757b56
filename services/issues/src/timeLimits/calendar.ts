import { readFileSync } from 'node:fs';
import type { Locale } from '@linli/kit/graphql/locale.ts';
import { z } from 'zod';

/** Asia/Shanghai: UTC+8 all year round, without summer time since 1992. */
export const TIME_ZONE = 'Asia/Shanghai';
export const UTC_OFFSET_MS = 28_800_000;

export const DAY_MS = 86_400_000;
export const MINUTES_OF_DAY = 1_440;

/** Whose hours a make-up workday (调休上班) has where nothing else is said: Monday's. The notices name no weekday. */
export const MAKE_UP_WEEKDAY = 1;

/** Most openings in one day. */
export const MAX_OPENINGS = 6;

/** A date in Asia/Shanghai, `2026-02-14`. */
export const dateShape = z.iso.date();

const minute = z.number().int().min(0).max(MINUTES_OF_DAY);

/** Openings of one day as [from, to] in minutes since midnight, in order and apart from each other; empty: closed. */
export const hoursShape = z
  .array(z.tuple([minute, minute]))
  .max(MAX_OPENINGS)
  .refine((hours) => hours.every(([from, to], at) => from < to && from > (hours[at - 1]?.[1] ?? -1)), {
    message: 'openings in order, each ending after it began, none touching the next',
  });

export type Hours = z.output<typeof hoursShape>;

/** Openings of Monday to Sunday; at least one. */
export const weekShape = z
  .array(hoursShape)
  .length(7)
  .refine((week) => week.some((hours) => hours.length > 0), { message: 'a week without any opening' });

export type Week = z.output<typeof weekShape>;

type Name = Readonly<Record<Locale, string>>;

/** A working calendar as data: dates mentioned here come before the plain week; no date is mentioned twice. */
export type CalendarData = {
  readonly key: string;
  readonly week: Week;
  /** Closed. */
  readonly holidays: readonly { readonly date: string; readonly name: Name }[];
  /** Open with the hours of a weekday, 1 (Monday) to 7. */
  readonly makeUpDays: readonly { readonly date: string; readonly weekday: number }[];
  /** Open (or closed) at hours of their own. */
  readonly specialDays: readonly { readonly date: string; readonly hours: Hours }[];
  /** Years whose holidays are known; null: it has none and is the same every year. */
  readonly knownYears: readonly number[] | null;
};

/** What a calendar adds to the one it stands on. */
export type OwnDays = Pick<CalendarData, 'key' | 'week' | 'holidays' | 'makeUpDays' | 'specialDays'>;

/** The own week and days on top of a base: where both mention a date the own one counts. */
export function onTopOf(base: CalendarData | null, own: OwnDays): CalendarData {
  const mentioned = new Set([...own.holidays, ...own.makeUpDays, ...own.specialDays].map(({ date }) => date));
  const kept = <T extends { readonly date: string }>(days: readonly T[] = []) =>
    days.filter(({ date }) => !mentioned.has(date));
  return {
    key: own.key,
    week: own.week,
    holidays: [...kept(base?.holidays), ...own.holidays],
    makeUpDays: [...kept(base?.makeUpDays), ...own.makeUpDays],
    specialDays: [...kept(base?.specialDays), ...own.specialDays],
    knownYears: base?.knownYears ?? null,
  };
}

/** Days since 1970-01-01 of a date. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00.000Z`) / DAY_MS;

/** Days since 1970-01-01 of the date that an instant falls on in Asia/Shanghai. */
export const localDay = (at: Date): number => Math.floor((at.getTime() + UTC_OFFSET_MS) / DAY_MS);

/** The date of a day. */
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** 1 (Monday) to 7; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const nameShape = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) } satisfies Record<
  Locale,
  z.ZodType
>);

const fileShape = z.strictObject({
  key: z.string(),
  name: nameShape,
  week: weekShape,
  years: z.array(
    z.strictObject({
      year: z.number().int(),
      /** The notice that announced them. */
      source: z.string().min(1),
      holidays: z.array(z.strictObject({ name: nameShape, from: dateShape, to: dateShape })),
      makeUpDays: z.array(dateShape),
    }),
  ),
});

/** The statutory calendar with its name and the notices it follows. */
export type StatutoryCalendar = CalendarData & { readonly name: Name; readonly sources: readonly string[] };

function readCalendar(file: URL): StatutoryCalendar {
  const { key, name, week, years } = fileShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const dates = (from: string, to: string) =>
    Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, at) => dateOf(dayOf(from) + at));
  return {
    key,
    name,
    week,
    holidays: years.flatMap(({ holidays }) =>
      holidays.flatMap((holiday) => dates(holiday.from, holiday.to).map((date) => ({ date, name: holiday.name }))),
    ),
    makeUpDays: years.flatMap(({ makeUpDays }) => makeUpDays.map((date) => ({ date, weekday: MAKE_UP_WEEKDAY }))),
    specialDays: [],
    knownYears: years.map(({ year }) => year),
    sources: years.map(({ source }) => source),
  };
}

/** Public holidays and make-up workdays of mainland China; hours of 8 a day, 40 a week (State Council Decree 174, art. 3). */
export const CN: StatutoryCalendar = readCalendar(new URL('../../data/calendars/cn.json', import.meta.url));
