import { z } from 'zod';
import { Rejection } from '../decisions.ts';
import { MAX_ID_LENGTH } from '../ids.ts';
import type { Locale } from './locale.ts';

/** Longest single-line and multi-line texts the graph accepts, in characters. */
export const MAX_LINE_LENGTH = 100;
export const MAX_TEXT_LENGTH = 4_000;

/** Longest list in an input. */
export const MAX_INPUT_LIST = 200;

/** Shapes of input fields that every service needs. */
export const shapes = {
  id: z.string().min(1).max(MAX_ID_LENGTH),
  line: z.string().trim().min(1).max(MAX_LINE_LENGTH),
  text: z.string().trim().min(1).max(MAX_TEXT_LENGTH),
  /** A key of the caller's making; the same key with the same input acts once. */
  idempotencyKey: z.string().min(8).max(MAX_ID_LENGTH).nullish(),
  /** Mainland mobile number, 11 digits. */
  phone: z.string().regex(/^1\d{10}$/),
  /** Citizen identity number of 18 characters with its check character (GB 11643-1999). */
  idNumber: z
    .string()
    .regex(/^\d{17}[\dXx]$/, { abort: true })
    .refine(hasValidCheckCharacter),
};

const errorTexts: Record<Locale, z.core.$ZodErrorMap> = {
  'zh-CN': z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
};

/** Checks the shape of a mutation's input. @throws Rejection with INVALID_INPUT for every wrong field. */
export function readInput<S extends z.ZodType>(shape: S, input: unknown, locale: Locale): z.output<S> {
  const parsed = shape.safeParse(input, { error: errorTexts[locale] });
  if (parsed.success) return parsed.data;
  throw new Rejection(
    parsed.error.issues.map((issue) => ({
      code: 'INVALID_INPUT',
      field: ['input', ...issue.path.map(String)],
      params: { reason: issue.message },
    })),
  );
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The check character of the first 17 digits by ISO 7064 MOD 11-2, as GB 11643-1999 uses it. */
export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_CHARACTERS[sum % 11] as string;
}

function hasValidCheckCharacter(idNumber: string): boolean {
  return checkCharacter(idNumber.slice(0, 17)) === idNumber.slice(17).toUpperCase();
}
