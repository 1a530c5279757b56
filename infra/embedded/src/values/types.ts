import type {
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
} from 'bson';

/** A number is always one of the four wrapped BSON classes, never a raw JavaScript number. */
export type Num = Int32 | Long | Double | Decimal128;

/** A document; field order is exact, also for integer-like names. */
export type Doc = Map<string, Value>;

/** A BSON value; `undefined` (not part of the type) stands for a missing field. */
export type Value =
  | string
  | boolean
  | null
  | Date
  | Num
  | ObjectId
  | Binary
  | Timestamp
  | BSONRegExp
  | MinKey
  | MaxKey
  | Code
  | Value[]
  | Doc;

/** One key field of an index or a sort: dotted path and direction. */
export type KeyPart = [path: string, direction: 1 | -1];

/** Whether a value is a document (not an array). */
export const isDoc = (value: Value | undefined): value is Doc => value instanceof Map;
