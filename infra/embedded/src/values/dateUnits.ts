import { EngineError } from '../errors.ts';
import { checkedDate, DAY_MS, fromLocal, toLocal, utcMs } from './dates.ts';
import type { Zone } from './dates.ts';

/** Units of fixed length in ms, up to the hour; days and longer ones follow the calendar of the zone. */
const FIXED: Readonly<Record<string, number>> = { hour: 3_600_000, minute: 60_000, second: 1000, millisecond: 1 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** Start of the bins of `$dateTrunc`. */
const REFERENCE_YEAR = 2000;
const REFERENCE_WEEKDAY = 6;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Number of a weekday from 0 (Sunday), by its name or the first three letters.
 * @throws EngineError 9 for another text
 */
export function weekday(name: string): number {
  const lower = name.toLowerCase();
  const index = WEEKDAYS.findIndex((day) => day === lower || day.slice(0, 3) === lower);
  if (index < 0) throw new EngineError('FailedToParse', `unknown day of week value: ${name}`);
  return index;
}

/** Checks a time unit.
 * @throws EngineError 9 for an unknown one
 */
export function checkUnit(unit: string): string {
  if (unit in FIXED || unit in DAYS || unit in MONTHS) return unit;
  throw new EngineError('FailedToParse', `unknown time unit value: ${unit}`);
}

const monthsOf = (local: Date): number => local.getUTCFullYear() * 12 + local.getUTCMonth();
const dayNumber = (local: Date): number => Math.floor(local.getTime() / DAY_MS);

function addMonths(local: Date, months: number): number {
  const total = monthsOf(local) + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12;
  const last = new Date(utcMs(year, month + 1, 0)).getUTCDate();
  const clock = local.getTime() - dayNumber(local) * DAY_MS;
  return utcMs(year, month, Math.min(local.getUTCDate(), last)) + clock;
}

/** Adds a number of units to an instant; days keep their wall-clock time, months their day as far as it exists. */
export function addUnits(date: Date, unit: string, amount: number, zone: Zone): Date {
  const fixed = FIXED[unit];
  if (fixed !== undefined) return checkedDate(date.getTime() + amount * fixed);
  const local = toLocal(date, zone);
  const days = DAYS[unit];
  if (days !== undefined) return fromLocal(local.getTime() + amount * days * DAY_MS, zone);
  return fromLocal(addMonths(local, amount * (MONTHS[unit] as number)), zone);
}

/** Unit boundaries between two instants. */
export function diffUnits(
  start: Date,
  end: Date,
  unit: string,
  { zone, startOfWeek }: { zone: Zone; startOfWeek: number },
): number {
  const from = toLocal(start, zone);
  const to = toLocal(end, zone);
  const fixed = FIXED[unit];
  if (fixed !== undefined) return Math.floor(to.getTime() / fixed) - Math.floor(from.getTime() / fixed);
  if (unit === 'day') return dayNumber(to) - dayNumber(from);
  if (unit === 'week') return weekNumber(to, startOfWeek) - weekNumber(from, startOfWeek);
  const months = MONTHS[unit] as number;
  return Math.floor(monthsOf(to) / months) - Math.floor(monthsOf(from) / months);
}

/** Weeks since 1970, whose first day was a Thursday. */
const weekNumber = (local: Date, startOfWeek: number): number => Math.floor((dayNumber(local) + 4 - startOfWeek) / 7);

/** Start of the bin of `size` units an instant lies in; bins are counted from the year 2000 in the zone. */
export function truncateDate(
  date: Date,
  unit: string,
  size: number,
  { zone, startOfWeek }: { zone: Zone; startOfWeek: number },
): Date {
  const local = toLocal(date, zone);
  const reference = utcMs(REFERENCE_YEAR, 0, 1);
  const months = MONTHS[unit];
  if (months !== undefined) {
    const bin = months * size;
    const start = Math.floor((monthsOf(local) - REFERENCE_YEAR * 12) / bin) * bin + REFERENCE_YEAR * 12;
    const year = Math.floor(start / 12);
    return fromLocal(utcMs(year, start - year * 12, 1), zone);
  }
  const days = DAYS[unit];
  if (days !== undefined) {
    const shift = unit === 'week' ? ((startOfWeek - REFERENCE_WEEKDAY + 7) % 7) * DAY_MS : 0;
    const bin = days * size * DAY_MS;
    return fromLocal(Math.floor((local.getTime() - reference - shift) / bin) * bin + reference + shift, zone);
  }
  const bin = (FIXED[unit] as number) * size;
  const origin = fromLocal(reference, zone).getTime();
  return checkedDate(Math.floor((date.getTime() - origin) / bin) * bin + origin);
}
