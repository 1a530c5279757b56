import { EngineError } from '../errors.ts';

export const DAY_MS = 86_400_000;

/** A date from milliseconds since 1970.
 * @throws EngineError 15 when it is out of range
 */
export function checkedDate(ms: number): Date {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) throw new EngineError('Overflow', 'date overflow');
  return date;
}

/** A time zone: its distance from UTC in ms at an instant. */
export type Zone = (ms: number) => number;

export const UTC: Zone = () => 0;

const zones = new Map<string, Zone>();

function namedZone(name: string): Zone {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new EngineError(40485, `unrecognized time zone identifier: "${name}"`);
  }
  const exact: Zone = (ms) => {
    const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    const local = utcMs(year, Number(parts.month) - 1, Number(parts.day)) + clockMs(parts);
    return local - Math.floor(ms / 1000) * 1000;
  };
  return remembered(exact);
}

/** Offsets remembered per zone before they are forgotten all at once. */
const MAX_REMEMBERED = 10_000;
/** Since then (1973) zones change their offset only at full quarters of an hour. */
const QUARTERS_SINCE_MS = 94_694_400_000;
const QUARTER_MS = 900_000;

/** Keeps the offsets of quarters of an hour, as asking Intl costs several µs. */
function remembered(exact: Zone): Zone {
  const offsets = new Map<number, number>();
  return (ms) => {
    if (ms < QUARTERS_SINCE_MS) return exact(ms);
    const quarter = Math.floor(ms / QUARTER_MS);
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = exact(ms);
    if (offsets.size >= MAX_REMEMBERED) offsets.clear();
    offsets.set(quarter, offset);
    return offset;
  };
}

const clockMs = ({ hour, minute, second }: Record<string, string>): number =>
  (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;

/** Milliseconds of a UTC calendar day; unlike Date.UTC, years below 100 are taken as they are. */
export function utcMs(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/**
 * The zone of an offset (+08, +0800, +08:00) or an Olson name (Asia/Shanghai).
 * @throws EngineError 40485 for an unknown one
 */
export function zoneOf(name: string): Zone {
  if (name === 'UTC' || name === 'GMT' || name === 'Z') return UTC;
  const known = zones.get(name);
  if (known) return known;
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(name);
  const zone = offset ? fixedZone(offset) : /^[A-Za-z]/.test(name) ? namedZone(name) : undefined;
  if (!zone) throw new EngineError(40485, `unrecognized time zone identifier: "${name}"`);
  zones.set(name, zone);
  return zone;
}

function fixedZone([, sign, hours, minutes]: RegExpExecArray): Zone {
  const ms = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000 * (sign === '-' ? -1 : 1);
  return () => ms;
}

/** Local wall-clock time as a Date read in UTC. */
export const toLocal = (date: Date, zone: Zone): Date => new Date(date.getTime() + zone(date.getTime()));

/** The instant of a local wall-clock time; times a clock change skips move forward. */
export function fromLocal(localMs: number, zone: Zone): Date {
  const first = localMs - zone(localMs);
  const before = localMs - zone(first);
  return checkedDate(zone(before) === localMs - before ? before : Math.max(first, before));
}

/** ISO week and the year it belongs to, of a local date. */
export function isoWeek(local: Date): { week: number; year: number } {
  const weekday = local.getUTCDay() || 7;
  const thursday = new Date(local.getTime() + (4 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  return { week: Math.floor((thursday.getTime() - utcMs(year, 0, 1)) / (7 * DAY_MS)) + 1, year };
}

/** Day of the year, from 1. */
export const dayOfYear = (local: Date): number =>
  Math.floor((local.getTime() - utcMs(local.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;

/** Week of the year, from 0; weeks begin on Sundays. */
export const sundayWeek = (local: Date): number => Math.floor((dayOfYear(local) + 6 - local.getUTCDay()) / 7);

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** Reads an ISO 8601 date or date-time; without a zone it is UTC. Undefined when it is none. */
export function parseDate(text: string): Date | undefined {
  const found = ISO_DATE.exec(text.trim());
  if (!found) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const start = utcMs(year, month - 1, day);
  if (new Date(start).getUTCDate() !== day || new Date(start).getUTCMonth() !== month - 1) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const ms = Number((found[7] ?? '0').padEnd(3, '0').slice(0, 3));
  const offset = found[8] === undefined ? 0 : zoneOf(found[8])(0);
  return new Date(start + (hour * 3600 + minute * 60 + second) * 1000 + ms - offset);
}
