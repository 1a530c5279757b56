import { AFTER, keyString } from '../storage/keyString.ts';
import { compareValues } from '../values/index.ts';
import type { Interval, Value } from '../values/index.ts';
import type { KeyRange } from './plan.ts';

/** Whether an interval holds exactly one value. */
export const isPoint = ({ low, high, lowInclusive, highInclusive }: Interval): boolean =>
  lowInclusive && highInclusive && compareValues(low, high) === 0;

/** The part of a key range one field contributes. */
interface Piece extends KeyRange {
  /** Key of the only value, when there is just one; further fields can follow it. */
  readonly point: string | undefined;
}

const encode = (value: Value | undefined, direction: 1 | -1): string => keyString([value], [direction]);

function pieces(intervals: readonly Interval[], direction: 1 | -1): Piece[] {
  return intervals.flatMap((interval): Piece[] => {
    const low = encode(interval.low, direction);
    if (isPoint(interval)) {
      const point = { from: low, to: low + AFTER, point: low };
      // An empty array has a key of its own besides the one it has as an element of an array.
      if (!Array.isArray(interval.low) || interval.low.length > 0) return [point];
      const empty = encode(undefined, direction);
      return [point, { from: empty, to: empty + AFTER, point: empty }];
    }
    const high = encode(interval.high, direction);
    const afterLow = interval.lowInclusive === (direction === 1) ? low : low + AFTER;
    const afterHigh = interval.highInclusive === (direction === 1) ? high + AFTER : high;
    return [
      direction === 1
        ? { from: afterLow, to: afterHigh, point: undefined }
        : { from: afterHigh, to: afterLow, point: undefined },
    ];
  });
}

/** The key ranges of an index for intervals of its leading fields; only the last field may have more than points. */
export function rangesOf(directions: readonly (1 | -1)[], bounds: readonly (readonly Interval[])[]): KeyRange[] {
  let prefixes: Piece[] = [{ from: '', to: AFTER, point: '' }];
  bounds.forEach((intervals, field) => {
    const next = pieces(intervals, directions[field] as 1 | -1);
    prefixes = prefixes.flatMap(({ point = '' }) =>
      next.map((piece) => ({
        from: point + piece.from,
        to: point + piece.to,
        point: piece.point === undefined ? undefined : point + piece.point,
      })),
    );
  });
  return prefixes.map(({ from, to }) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
}
