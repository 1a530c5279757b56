import { MAX_INPUT_LIST, shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import { dateShape, type Hours, hoursShape, MAKE_UP_WEEKDAY, MAX_OPENINGS, weekShape } from './calendar.ts';
import { STATUTORY_KEY } from './storedCalendar.ts';

/** Keys are named in capitals, e.g. `SANITATION-440803`. */
export const calendarKeyShape = z.string().regex(/^[A-Z][A-Z0-9_-]{1,39}$/);

/** `08:30`, up to `24:00`, as minutes since midnight. */
const time = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

const openings = z
  .array(z.object({ from: time, until: time }))
  .max(MAX_OPENINGS)
  .transform((hours): Hours => hours.map(({ from, until }) => [from, until]))
  .pipe(hoursShape);

const weekday = z.number().int().min(1).max(7);

const week = z
  .array(z.object({ weekday, openings }))
  .max(7)
  .refine((days) => new Set(days.map((day) => day.weekday)).size === days.length, { message: 'a weekday twice' })
  .transform((days) => [1, 2, 3, 4, 5, 6, 7].map((one) => days.find((day) => day.weekday === one)?.openings ?? []))
  .pipe(weekShape);

const listOf = <S extends z.ZodType>(shape: S) =>
  z
    .array(shape)
    .max(MAX_INPUT_LIST)
    .nullish()
    .transform((list) => list ?? []);

const holiday = z
  .object({ date: dateShape, name: shapes.line })
  .transform(({ date, name }) => ({ date, name: { 'zh-CN': name, en: name } }));

/** A calendar's definition as the graph takes it; no date may be mentioned twice. */
export const calendarInput = z
  .object({
    key: calendarKeyShape,
    name: shapes.line,
    areaId: shapes.id,
    unitId: shapes.id.nullish().transform((id) => id ?? null),
    baseKey: z.literal(STATUTORY_KEY).nullable().default(STATUTORY_KEY),
    week,
    holidays: listOf(holiday),
    makeUpDays: listOf(z.object({ date: dateShape, weekday: weekday.default(MAKE_UP_WEEKDAY) })),
    specialDays: listOf(
      z.object({ date: dateShape, openings }).transform((day) => ({ date: day.date, hours: day.openings })),
    ),
  })
  .refine(
    ({ holidays, makeUpDays, specialDays }) => {
      const dates = [...holidays, ...makeUpDays, ...specialDays].map(({ date }) => date);
      return new Set(dates).size === dates.length;
    },
    { message: 'a date twice' },
  );
