import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'bson';
import { EngineError } from '../errors.ts';
import type { Num, Value } from './types.ts';

/** Canonical type ranks of BSON's comparison order (MongoDB manual, "Comparison/Sort Order"). */
export const RANK = {
  minKey: -1,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  code: 60,
  maxKey: 127,
} as const;

/** BSON type numbers by the aliases `$type` accepts. */
export const TYPE_ALIASES: ReadonlyMap<string, number> = new Map([
  ['double', 1],
  ['string', 2],
  ['object', 3],
  ['array', 4],
  ['binData', 5],
  ['undefined', 6],
  ['objectId', 7],
  ['bool', 8],
  ['date', 9],
  ['null', 10],
  ['regex', 11],
  ['dbPointer', 12],
  ['javascript', 13],
  ['symbol', 14],
  ['javascriptWithScope', 15],
  ['int', 16],
  ['timestamp', 17],
  ['long', 18],
  ['decimal', 19],
  ['minKey', -1],
  ['maxKey', 127],
]);

const ALIAS_OF = new Map([...TYPE_ALIASES].map(([alias, type]) => [type, alias]));

const TYPE_OF_CLASS = new Map<unknown, number>([
  [Map, 3],
  [Array, 4],
  [Int32, 16],
  [Double, 1],
  [ObjectId, 7],
  [Date, 9],
  [Long, 18],
  [Timestamp, 17],
  [Decimal128, 19],
  [Binary, 5],
  [UUID, 5],
  [BSONRegExp, 11],
  [Code, 13],
  [MinKey, -1],
  [MaxKey, 127],
]);

/** BSON type number of a value. */
export function bsonType(value: Value): number {
  if (typeof value === 'string') return 2;
  if (value === null) return 10;
  if (typeof value === 'boolean') return 8;
  const type = TYPE_OF_CLASS.get(value.constructor);
  if (type === undefined) throw new EngineError('InternalError', `not a BSON value: ${String(value)}`);
  return type;
}

/** Whether a value is one of the four BSON numbers. */
export function isNum(value: Value | undefined): value is Num {
  if (value === null || typeof value !== 'object') return false;
  const { constructor } = value;
  return constructor === Int32 || constructor === Double || constructor === Long || constructor === Decimal128;
}

const RANK_OF_TYPE = new Map<number, number>([
  [-1, RANK.minKey],
  [10, RANK.null],
  [16, RANK.number],
  [1, RANK.number],
  [18, RANK.number],
  [19, RANK.number],
  [2, RANK.string],
  [3, RANK.object],
  [4, RANK.array],
  [5, RANK.binary],
  [7, RANK.objectId],
  [8, RANK.boolean],
  [9, RANK.date],
  [17, RANK.timestamp],
  [11, RANK.regex],
  [13, RANK.code],
  [127, RANK.maxKey],
]);

/** Rank of a value's type in the comparison order; a missing value ranks as null. */
export function rankOf(value: Value | undefined): number {
  if (value === undefined || value === null) return RANK.null;
  if (typeof value === 'string') return RANK.string;
  return RANK_OF_TYPE.get(bsonType(value)) as number;
}

/** The `$type` alias of a value, `missing` for none. */
export const typeName = (value: Value | undefined): string =>
  value === undefined ? 'missing' : (ALIAS_OF.get(bsonType(value)) as string);
