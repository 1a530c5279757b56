import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import type { Connection } from 'mongoose';
import { decode, encode, tidy } from './crockford.ts';

/** Letters of the running number; 33,554,431 issues of one category in one county. */
export const RUNNING_LETTERS = 5;
export const MAX_RUNNING_NUMBER = 32 ** RUNNING_LETTERS - 1;

/** Household help (`HH-01`) stands under this major in event codes; all other categories under their own. */
export const HOUSEHOLD_MAJOR = '99';

/** How often a counter is asked when many begin it at once. */
const COUNTER_TRIES = 5;

const CODE = /^(\d{6})(\d{2})(\d{3})([0-9A-Z]{5})$/;

/** What an event code says. */
export type EventCode = {
  /** Six digits (GB/T 2260). */
  readonly county: string;
  readonly categoryCode: string;
  /** From 1, within county and category. */
  readonly number: number;
};

/** 事件编码 of 16 characters: county, major, minor, running number in Crockford's base 32. @throws RangeError */
export function formatEventCode({ county, categoryCode, number }: EventCode): string {
  return `${prefixOf(county, categoryCode)}${encode(number, RUNNING_LETTERS)}`;
}

/** Reads a code as people write it; undefined when it is none. */
export function parseEventCode(text: string): EventCode | undefined {
  const [, county, major, minor, running] = CODE.exec(tidy(text)) ?? [];
  const number = running && decode(running);
  if (!county || !major || !minor || !number) return undefined;
  const categoryCode = major === HOUSEHOLD_MAJOR ? `HH-${minor.slice(1)}` : `${major}-${minor}`;
  return { county, categoryCode, number };
}

type Counter = { readonly _id: string; readonly last: number };

/**
 * The next code of a county and category. Counts outside every transaction: a code is never given twice, a transaction
 * that fails leaves a gap. @throws RangeError when the numbers are used up, TypeError for a path without a county
 */
export async function nextEventCode(
  connection: Connection,
  { areaIds, categoryCode }: { readonly areaIds: readonly string[]; readonly categoryCode: string },
): Promise<string> {
  const county = countyOf(areaIds);
  const number = await countUp(connection, prefixOf(county, categoryCode));
  return formatEventCode({ county, categoryCode, number });
}

/** Two that begin a counter at the same moment: the unique `_id` refuses one, which then finds the other's. */
export async function countUp(connection: Connection, _id: string): Promise<number> {
  const counters = connection.collection<Counter>('eventCounters');
  for (let attempt = 1; ; attempt += 1) {
    try {
      const options = { upsert: true, returnDocument: 'after' } as const;
      const counter = await counters.findOneAndUpdate({ _id }, { $inc: { last: 1 } }, options);
      return (counter as Counter).last;
    } catch (error) {
      if (attempt >= COUNTER_TRIES || !isDuplicate(error)) throw error;
    }
  }
}

function countyOf(areaIds: readonly string[]): string {
  for (const areaId of areaIds) {
    const county = /^are_(\d{6})/.exec(areaId)?.[1];
    if (county) return county;
  }
  throw new TypeError(`The path ${areaIds.join(' ')} names no county`);
}

function prefixOf(county: string, categoryCode: string): string {
  const [major = '', minor = ''] = categoryCode.split('-');
  return `${county}${major === 'HH' ? HOUSEHOLD_MAJOR : major}${minor.padStart(3, '0')}`;
}
