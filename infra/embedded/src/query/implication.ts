import type { Index } from '../storage/index.ts';
import { compareValues, equalsValue, filterBounds } from '../values/index.ts';
import type { Doc, Interval, Value } from '../values/index.ts';

/** Whether every document that matches the filter is in the index. */
export function servesFilter(index: Index, filter: Doc): boolean {
  if (index.spec.partial !== undefined) return implies(filter, index.spec.partial);
  if (!index.spec.sparse) return true;
  const bounds = filterBounds(filter);
  return index.spec.key.some(([path]) => excludesNull(bounds.get(path)));
}

const within = (value: Value, { low, high, lowInclusive, highInclusive }: Interval): boolean => {
  const toLow = compareValues(value, low);
  const toHigh = compareValues(value, high);
  return (toLow > 0 || (toLow === 0 && lowInclusive)) && (toHigh < 0 || (toHigh === 0 && highInclusive));
};

/** Bounds without null can only be met by a field that is there. */
const excludesNull = (intervals: readonly Interval[] | undefined): boolean =>
  intervals !== undefined && !intervals.some((interval) => within(null, interval));

const contains = (outer: Interval, inner: Interval): boolean => {
  const low = compareValues(inner.low, outer.low);
  const high = compareValues(inner.high, outer.high);
  return (
    (low > 0 || (low === 0 && (outer.lowInclusive || !inner.lowInclusive))) &&
    (high < 0 || (high === 0 && (outer.highInclusive || !inner.highInclusive)))
  );
};

/** Operators whose bounds say exactly what they match. */
const EXACT = new Set(['$eq', '$gt', '$gte', '$lt', '$lte', '$in']);

/** Whether a filter lets through only what a partial filter expression lets through; false when in doubt. */
export function implies(filter: Doc, partial: Doc): boolean {
  const known = filterBounds(filter);
  return [...partial].every(([name, condition]) => {
    if (filter.has(name) && equalsValue(filter.get(name), condition)) return true;
    if (name === '$and' && Array.isArray(condition))
      return condition.every((part) => part instanceof Map && implies(filter, part));
    if (name.startsWith('$')) return false;
    const isOperators = condition instanceof Map && condition.keys().next().value?.startsWith('$') === true;
    const operators: Doc = isOperators ? condition : new Map([['$eq', condition]]);
    return [...operators].every(([operator, operand]) => impliesOperator(known.get(name), operator, operand));
  });
}

function impliesOperator(intervals: readonly Interval[] | undefined, operator: string, operand: Value): boolean {
  if (intervals === undefined) return false;
  if (operator === '$exists') return excludesNull(intervals);
  const values = operator === '$in' && Array.isArray(operand) ? operand : [operand];
  if (!EXACT.has(operator) || values.some((value) => Array.isArray(value) || isRegex(value))) return false;
  const needed = filterBounds(new Map([['f', new Map([[operator, operand]])]])).get('f');
  return needed !== undefined && intervals.every((interval) => needed.some((outer) => contains(outer, interval)));
}

const isRegex = (value: Value): boolean =>
  value instanceof Object && '_bsontype' in value && value._bsontype === 'BSONRegExp';
