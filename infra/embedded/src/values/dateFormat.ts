import { EngineError } from '../errors.ts';
import { dayOfYear, isoWeek, sundayWeek, toLocal } from './dates.ts';
import type { Zone } from './dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${pad(minutes % 60, 2)}`;
}

/** What `%` and a letter stand for, given local time and offset from UTC in ms. */
const SPECIFIERS: Readonly<Record<string, (local: Date, offset: number) => string>> = {
  Y: (local) => pad(local.getUTCFullYear(), 4),
  m: (local) => pad(local.getUTCMonth() + 1, 2),
  d: (local) => pad(local.getUTCDate(), 2),
  H: (local) => pad(local.getUTCHours(), 2),
  M: (local) => pad(local.getUTCMinutes(), 2),
  S: (local) => pad(local.getUTCSeconds(), 2),
  L: (local) => pad(local.getUTCMilliseconds(), 3),
  j: (local) => pad(dayOfYear(local), 3),
  w: (local) => String(local.getUTCDay() + 1),
  u: (local) => String(local.getUTCDay() || 7),
  U: (local) => pad(sundayWeek(local), 2),
  V: (local) => pad(isoWeek(local).week, 2),
  G: (local) => pad(isoWeek(local).year, 4),
  b: (local) => (MONTHS[local.getUTCMonth()] as string).slice(0, 3),
  B: (local) => MONTHS[local.getUTCMonth()] as string,
  z: (_, offset) => offsetText(offset),
  Z: (_, offset) => String(Math.round(offset / 60_000)),
  '%': () => '%',
};

/**
 * Writes a date by a format with `%` specifiers.
 * @throws EngineError 18535, 18536 for an unknown specifier, 18537 for years outside 0 to 9999
 */
export function formatDate(date: Date, zone: Zone, format: string): string {
  const local = toLocal(date, zone);
  const year = local.getUTCFullYear();
  if (year < 0 || year > 9999)
    throw new EngineError(18537, `$dateToString is only defined on year 0-9999, tried to use year ${year}`);
  return format.replace(/%([^]?)/g, (_, letter: string) => {
    if (letter === '') throw new EngineError(18535, `Unmatched '%' at end of format string`);
    const write = SPECIFIERS[letter];
    if (!write) throw new EngineError(18536, `Invalid format character '%${letter}' in format string`);
    return write(local, zone(date.getTime()));
  });
}
