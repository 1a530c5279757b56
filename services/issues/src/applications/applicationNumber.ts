import type { Connection } from 'mongoose';
import { countUp } from '../intake/eventCode.ts';
import { encode } from '../intake/crockford.ts';
import { dateOf, localDay } from '../timeLimits/calendar.ts';

const LETTERS = 6;

/**
 * The next number of a county and year, 16 characters: `SA`, county (GB/T 2260), year, running number in Crockford's base
 * 32. Counts outside every transaction: never given twice, a transaction that fails leaves a gap.
 * @throws RangeError when the numbers of a year are used up
 */
export async function nextApplicationNumber(connection: Connection, districtId: string, now: Date): Promise<string> {
  const county = /^are_(\d{6})/.exec(districtId)?.[1] ?? '000000';
  const prefix = `SA${county}${dateOf(localDay(now)).slice(2, 4)}`;
  return `${prefix}${encode(await countUp(connection, prefix), LETTERS)}`;
}
