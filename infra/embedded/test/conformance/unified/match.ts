import { Binary, Decimal128, Double, Int32, Long, ObjectId } from 'bson';
import type { Document } from 'mongodb';

const TYPES: Record<string, (value: unknown) => boolean> = {
  int: (value) => Number.isInteger(value),
  long: (value) => Number.isInteger(value) || value instanceof Long,
  double: (value) => typeof value === 'number',
  number: (value) => typeof value === 'number' || value instanceof Long,
  string: (value) => typeof value === 'string',
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  bool: (value) => typeof value === 'boolean',
  objectId: (value) => value instanceof ObjectId,
  date: (value) => value instanceof Date,
  null: (value) => value === null,
};

/** Numbers of the BSON classes as plain ones, so that they compare by value. */
function plain(value: unknown): unknown {
  if (value instanceof Int32 || value instanceof Double) return value.value;
  if (value instanceof Long) return value.toNumber();
  return value;
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !('_bsontype' in value);

/** Entities special operators may refer to. */
export interface MatchContext {
  /** Session id of a session entity. */
  lsidOf(entity: string): unknown;
}

/** Throws unless `actual` is as expected by the rules of the unified test format. */
export function assertMatches(
  expected: unknown,
  actual: unknown,
  context: MatchContext,
  path = 'result',
  isRoot = true,
): void {
  const fail = (): never => {
    throw new Error(`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  };
  if (isDocument(expected)) {
    const [operator] = Object.keys(expected);
    if (operator?.startsWith('$$')) return matchOperator(operator, expected[operator], actual, context, path, isRoot);
    if (!isDocument(actual)) return fail();
    for (const [name, value] of Object.entries(expected))
      assertMatches(value, actual[name], context, `${path}.${name}`, false);
    const extra = Object.keys(actual).filter((name) => !(name in expected) && actual[name] !== undefined);
    if (!isRoot && extra.length > 0) throw new Error(`${path}: unexpected fields ${extra.join(', ')}`);
    return;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return fail();
    expected.forEach((item, i) => assertMatches(item, actual[i], context, `${path}[${i}]`, isRoot));
    return;
  }
  if (!sameValue(expected, actual)) fail();
}

function sameValue(expected: unknown, actual: unknown): boolean {
  const left = plain(expected);
  const right = plain(actual);
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (left instanceof ObjectId && right instanceof ObjectId) return left.equals(right);
  if (left instanceof Decimal128 && right instanceof Decimal128) return left.toString() === right.toString();
  if (left instanceof Binary && right instanceof Binary) return left.toString('hex') === right.toString('hex');
  return left === right;
}

function matchOperator(
  operator: string,
  operand: unknown,
  actual: unknown,
  context: MatchContext,
  path: string,
  isRoot: boolean,
): void {
  switch (operator) {
    case '$$unsetOrMatches':
      if (actual !== undefined && actual !== null) assertMatches(operand, actual, context, path, isRoot);
      return;
    case '$$exists':
      if ((actual !== undefined) !== operand)
        throw new Error(`${path}: expected ${operand === true ? 'a value' : 'none'}`);
      return;
    case '$$type': {
      const types = Array.isArray(operand) ? operand : [operand];
      if (!types.some((type) => TYPES[String(type)]?.(actual)))
        throw new Error(`${path}: is not of type ${types.join(', ')}`);
      return;
    }
    case '$$matchesHexBytes':
      if (!Buffer.isBuffer(actual) || actual.toString('hex') !== operand) throw new Error(`${path}: bytes differ`);
      return;
    case '$$sessionLsid':
      assertMatches(context.lsidOf(String(operand)), actual, context, path, false);
      return;
    default:
      throw new Error(`unknown matching operator ${operator}`);
  }
}
