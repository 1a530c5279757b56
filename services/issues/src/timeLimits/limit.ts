import { z } from 'zod';

/** `HOUR` and `DAY` run around the clock; the working units run in the opening hours of a calendar. */
export const LIMIT_UNITS = ['HOUR', 'DAY', 'WORKING_HOUR', 'WORKING_DAY'] as const;

export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** Largest amount of any limit: ten years in hours. */
export const MAX_LIMIT_AMOUNT = 87_600;

/** A span of time as rules state it, e.g. 5 working days. */
export type Limit = { readonly amount: number; readonly unit: LimitUnit };

/** Fractions of a unit are possible. */
export const limitShape = z.strictObject({
  amount: z.number().positive().max(MAX_LIMIT_AMOUNT),
  unit: z.enum(LIMIT_UNITS),
});
