import { Binary, BSONRegExp, Double, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { compareValues, MAX_KEY, MIN_KEY } from './compare.ts';
import { RANK, rankOf } from './kinds.ts';
import { isNaNValue } from './numbers.ts';
import { isTruthy } from './truth.ts';
import { isDoc } from './types.ts';
import type { Doc, Num, Value } from './types.ts';

/** A range of key values in BSON order. */
export type Interval = { low: Value; lowInclusive: boolean; high: Value; highInclusive: boolean };

/** Intervals per path: every matching document has at least one index key within the path's set. */
export type Bounds = Map<string, Interval[]>;

const point = (value: Value): Interval => ({ low: value, lowInclusive: true, high: value, highInclusive: true });
const NOTHING: Interval[] = [];

/** First and last value of a type; the end of open-ended types is the first value of the next one, exclusive. */
function bracket(rank: number): Interval | undefined {
  const closed = (low: Value, high: Value): Interval => ({ low, lowInclusive: true, high, highInclusive: true });
  const open = (low: Value, high: Value): Interval => ({ low, lowInclusive: true, high, highInclusive: false });
  switch (rank) {
    case RANK.null:
      return point(null);
    case RANK.number:
      return closed(new Double(Number.NEGATIVE_INFINITY), new Double(Number.POSITIVE_INFINITY));
    case RANK.string:
      return open('', new Map());
    case RANK.object:
      return open(new Map(), []);
    case RANK.binary:
      return open(new Binary(Buffer.alloc(0), 0), new ObjectId('000000000000000000000000'));
    case RANK.objectId:
      return open(new ObjectId('000000000000000000000000'), false);
    case RANK.boolean:
      return closed(false, true);
    case RANK.date:
      return open(new Date(-8_640_000_000_000_000), new Timestamp(0n));
    case RANK.timestamp:
      return closed(new Timestamp(0n), new Timestamp(Long.MAX_UNSIGNED_VALUE));
    default:
      return undefined;
  }
}

/** Index keys of an array are its elements, so a value that is an array is looked up by its first element, too. */
function equalTo(value: Value): Interval[] {
  if (!Array.isArray(value)) return [point(value)];
  const [first] = value;
  return first === undefined || Array.isArray(first)
    ? first === undefined
      ? [point(value)]
      : normalise([point(first), point(value)])
    : normalise([point(first), point(value)]);
}

function rangeOf(operator: string, operand: Value): Interval[] | undefined {
  if (operand instanceof MinKey || operand instanceof MaxKey || operand instanceof BSONRegExp) return undefined;
  const rank = rankOf(operand);
  if (rank === RANK.number && isNaNValue(operand as Num)) return operator.endsWith('e') ? [point(operand)] : NOTHING;
  const whole = bracket(rank);
  if (!whole) return undefined;
  const inclusive = operator === '$gte' || operator === '$lte';
  if (rank === RANK.null) return inclusive ? [whole] : NOTHING;
  return operator.startsWith('$g')
    ? [{ ...whole, low: operand, lowInclusive: inclusive }]
    : [{ ...whole, high: operand, highInclusive: inclusive }];
}

/** Texts a regular expression can match: those with its literal prefix, when it has one and minds the case. */
function regexBounds(pattern: string, options: string): Interval[] {
  const prefix = /^\^([A-Za-z0-9 _:/@%,;=<>!"'&~`-]*)/.exec(pattern)?.[1] ?? '';
  const quantified = /^[*?{]/.test(pattern.slice(prefix.length + 1));
  const literal = quantified ? prefix.slice(0, -1) : prefix;
  const plain = literal !== '' && options === '' && !pattern.includes('|');
  const texts: Interval = plain
    ? { low: literal, lowInclusive: true, high: `${literal.slice(0, -1)}${nextChar(literal)}`, highInclusive: false }
    : (bracket(RANK.string) as Interval);
  const regexes: Interval = { low: new BSONRegExp(''), lowInclusive: true, high: MAX_KEY, highInclusive: false };
  return [texts, regexes];
}

const nextChar = (text: string): string => String.fromCharCode(text.charCodeAt(text.length - 1) + 1);

function valueBounds(value: Value): Interval[] {
  return value instanceof BSONRegExp ? regexBounds(value.pattern, value.options) : equalTo(value);
}

/** Sorts intervals and joins those that overlap. */
export function normalise(intervals: Interval[]): Interval[] {
  const sorted = [...intervals].sort(
    (a, b) => compareValues(a.low, b.low) || Number(b.lowInclusive) - Number(a.lowInclusive),
  );
  const joined: Interval[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    const gap = last ? compareValues(next.low, last.high) : 1;
    if (!last || gap > 0 || (gap === 0 && !next.lowInclusive && !last.highInclusive)) joined.push(next);
    else {
      const byHigh = compareValues(next.high, last.high) || Number(next.highInclusive) - Number(last.highInclusive);
      if (byHigh > 0) joined[joined.length - 1] = { ...last, high: next.high, highInclusive: next.highInclusive };
    }
  }
  return joined;
}

function overlap(a: Interval, b: Interval): Interval | undefined {
  const byLow = compareValues(a.low, b.low) || Number(b.lowInclusive) - Number(a.lowInclusive);
  const byHigh = compareValues(a.high, b.high) || Number(a.highInclusive) - Number(b.highInclusive);
  const low = byLow >= 0 ? a : b;
  const high = byHigh <= 0 ? a : b;
  const order = compareValues(low.low, high.high);
  if (order > 0 || (order === 0 && !(low.lowInclusive && high.highInclusive))) return undefined;
  return { low: low.low, lowInclusive: low.lowInclusive, high: high.high, highInclusive: high.highInclusive };
}

const intersect = (a: Interval[], b: Interval[]): Interval[] =>
  a.flatMap((left) => b.map((right) => overlap(left, right)).filter((both) => both !== undefined));

/** Rough preference where two constraints cannot be intersected: points before ranges, bounded before open ones. */
function width(intervals: Interval[]): number {
  const open = ({ low, high }: Interval): number => {
    if (compareValues(low, high) === 0) return 0;
    const whole = bracket(rankOf(low));
    if (!whole) return 4;
    return 1 + Number(compareValues(low, whole.low) === 0) + Number(compareValues(high, whole.high) === 0);
  };
  return intervals.length === 0 ? -1 : Math.max(...intervals.map(open)) * 1000 + intervals.length;
}

type IsMultikey = (path: string) => boolean;

function narrow(bounds: Bounds, path: string, found: Interval[], isMultikey: IsMultikey): void {
  const present = bounds.get(path);
  if (!present) bounds.set(path, found);
  else if (!isMultikey(path)) bounds.set(path, intersect(present, found));
  else if (width(found) < width(present)) bounds.set(path, found);
}

function operatorBounds(name: string, operand: Value, all: Doc): Interval[] | undefined {
  switch (name) {
    case '$eq':
      return equalTo(operand);
    case '$in':
      return Array.isArray(operand) ? normalise(operand.flatMap(valueBounds)) : undefined;
    case '$all': {
      const [first] = Array.isArray(operand) ? operand : [];
      if (first === undefined) return Array.isArray(operand) ? NOTHING : undefined;
      return isDoc(first) && first.has('$elemMatch') ? undefined : valueBounds(first);
    }
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return rangeOf(name, operand);
    case '$exists':
      return isTruthy(operand) ? undefined : [point(null)];
    case '$regex': {
      const options = all.get('$options');
      const flags = typeof options === 'string' ? options : '';
      if (operand instanceof BSONRegExp) return regexBounds(operand.pattern, flags || operand.options);
      return typeof operand === 'string' ? regexBounds(operand, flags) : undefined;
    }
    default:
      return undefined;
  }
}

function pathBounds(path: string, condition: Value, bounds: Bounds, isMultikey: IsMultikey): void {
  if (!isDoc(condition) || !condition.keys().next().value?.startsWith('$')) {
    narrow(bounds, path, valueBounds(condition), isMultikey);
    return;
  }
  for (const [name, operand] of condition) {
    if (name === '$elemMatch' && isDoc(operand)) elementBounds(path, operand, bounds, isMultikey);
    const found = operatorBounds(name, operand, condition);
    if (found) narrow(bounds, path, found, isMultikey);
  }
}

/** Conditions on one element hold together, so they intersect although the array has many. */
function elementBounds(path: string, operand: Doc, bounds: Bounds, isMultikey: IsMultikey): void {
  const first = operand.keys().next().value;
  if (first === undefined) return;
  const inner: Bounds = new Map();
  if (first.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first)) {
    pathBounds('', operand, inner, () => false);
  } else collect(operand, inner, () => true);
  for (const [name, found] of inner) {
    if (name.split('.').some((part) => /^\d+$/.test(part))) continue;
    if (name === '') {
      // an array element that is itself an array is one key; only its own bounds say something about it
      narrow(bounds, path, found, isMultikey);
    } else narrow(bounds, `${path}.${name}`, found, isMultikey);
  }
}

function collect(filter: Doc, bounds: Bounds, isMultikey: IsMultikey): void {
  for (const [name, condition] of filter) {
    if (name === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDoc(part)) collect(part, bounds, isMultikey);
    } else if (name === '$or' && Array.isArray(condition)) {
      const common = orBounds(condition, isMultikey);
      for (const [path, found] of common) narrow(bounds, path, found, isMultikey);
    } else if (!name.startsWith('$')) pathBounds(name, condition, bounds, isMultikey);
  }
}

/** Paths every branch of an `$or` bounds, with the union of the branches. */
function orBounds(branches: Value[], isMultikey: IsMultikey): Bounds {
  const each = branches.map((branch) => {
    const inner: Bounds = new Map();
    if (isDoc(branch)) collect(branch, inner, isMultikey);
    return inner;
  });
  const [first, ...others] = each;
  const common: Bounds = new Map();
  for (const [path, found] of first ?? []) {
    if (others.every((other) => other.has(path))) {
      common.set(path, normalise([...found, ...others.flatMap((other) => other.get(path) ?? [])]));
    }
  }
  return common;
}

/**
 * What a filter says about index keys: per path a sorted set of intervals such that every matching document has a
 * key (as `indexKeys` makes them) within it. An empty set means that nothing matches. A superset: the filter must be
 * checked again. Several conditions on one path are intersected only where the path is known to meet no arrays.
 */
export function filterBounds(filter: Doc, isMultikey: IsMultikey = () => true): Bounds {
  const bounds: Bounds = new Map();
  collect(filter, bounds, isMultikey);
  return bounds;
}

/** The interval of all values. */
export const EVERYTHING: Interval = { low: MIN_KEY, lowInclusive: true, high: MAX_KEY, highInclusive: true };
