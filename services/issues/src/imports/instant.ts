const TOKENS = ['yyyy', 'MM', 'dd', 'HH', 'hh', 'mm', 'ss', 'SSS', 'a'] as const;

type Token = (typeof TOKENS)[number];

const TOKEN = /yyyy|SSS|MM|dd|HH|hh|mm|ss|a|[A-Za-z]+/g;
const DIGITS: Readonly<Record<Token, string>> = {
  yyyy: '(\\d{4})',
  MM: '(\\d{1,2})',
  dd: '(\\d{1,2})',
  HH: '(\\d{1,2})',
  hh: '(\\d{1,2})',
  mm: '(\\d{2})',
  ss: '(\\d{2})',
  SSS: '(\\d{1,3})',
  a: '([AaPp][Mm])',
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;

const tokensOf = (format: string): string[] => [...format.matchAll(TOKEN)].map(([token]) => token);

const isToken = (text: string): text is Token => TOKENS.some((token) => token === text);

/** `ISO`, or a pattern that names year, month and day once each, and no unknown letters. */
export function isTimeFormat(format: string): boolean {
  if (format === 'ISO') return true;
  const tokens = tokensOf(format);
  const once = new Set(tokens).size === tokens.length && !tokens.some((token) => !isToken(token));
  const twelve = tokens.includes('hh') === tokens.includes('a') && !(tokens.includes('hh') && tokens.includes('HH'));
  return once && twelve && ['yyyy', 'MM', 'dd'].every((needed) => tokens.includes(needed));
}

export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** A reader of moments in one format and time zone; undefined for what is no such moment (as 30 February). */
export function momentReader(format: string, timeZone: string): (text: string) => Date | undefined {
  const offset = offsetIn(timeZone);
  if (format === 'ISO') return (text) => readIso(text.trim(), offset);
  const tokens = tokensOf(format).filter(isToken);
  const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const source = format.split(TOKEN).map(literal);
  const pattern = new RegExp(`^${source.map((text, at) => text + (tokens[at] ? DIGITS[tokens[at]] : '')).join('')}$`);
  return (text) => {
    const found = pattern.exec(text.trim());
    if (!found) return undefined;
    const given = new Map(tokens.map((token, at) => [token, found[at + 1] ?? '']));
    const number = (token: Token) => Number(given.get(token) ?? 0);
    const hour = given.has('hh') ? twelveHours(number('hh'), given.get('a') ?? '') : number('HH');
    const local = localTime([number('yyyy'), number('MM'), number('dd'), hour, number('mm'), number('ss')]);
    return local === undefined ? undefined : instantOf(local + number('SSS'), offset);
  };
}

/** 12 am is midnight, 12 pm is noon. */
const twelveHours = (hour: number, half: string): number =>
  hour < 1 || hour > 12 ? Number.NaN : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);

function readIso(text: string, offset: Offset): Date | undefined {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = '', zone] = found;
  const local = localTime([year, month, day, hour, minute, second].map(Number));
  if (local === undefined) return undefined;
  const ms = Number(`${fraction}000`.slice(0, 3));
  if (zone === undefined) return instantOf(local + ms, offset);
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const east = (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS) * (sign === '-' ? -1 : 1);
  return Math.abs(east) > DAY_MS ? undefined : new Date(local + ms - east);
}

/** As if it were UTC; undefined when there is no such day or time. */
function localTime(parts: readonly number[]): number | undefined {
  const [year = Number.NaN, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  if (Number.isNaN(ms)) return undefined;
  const back = new Date(ms);
  const read = [
    back.getUTCMonth() + 1,
    back.getUTCDate(),
    back.getUTCHours(),
    back.getUTCMinutes(),
    back.getUTCSeconds(),
  ];
  return read.join() === [month, day, hour, minute, second].join() ? ms : undefined;
}

/** Milliseconds a zone is ahead of UTC at an instant. */
type Offset = (at: number) => number;

function offsetIn(timeZone: string): Offset {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, ...parts, second: 'numeric', hourCycle: 'h23' });
  return (at) => {
    const read = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => read.get(type) ?? 0;
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return local - Math.floor(at / 1_000) * 1_000;
  };
}

/** A time that comes twice when clocks go back is the first; one left out when they go forward is an hour later. */
function instantOf(local: number, offset: Offset): Date {
  const [before, after] = [offset(local - DAY_MS), offset(local + DAY_MS)];
  const fitting = [local - before, local - after].find((at) => at + offset(at) === local);
  return new Date(fitting ?? local - before);
}
