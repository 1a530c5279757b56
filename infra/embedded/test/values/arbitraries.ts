import { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import type { Doc, Value } from '../../src/values/index.ts';

const decimalText = fc.oneof(
  fc.constantFrom(
    'NaN',
    'Infinity',
    '-Infinity',
    '0',
    '-0',
    '0E-6176',
    '1E+6111',
    '9.999999999999999999999999999999999E+6144',
    '1E-6176',
  ),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 34n) + 1n, max: 10n ** 34n - 1n }), fc.integer({ min: -40, max: 40 }))
    .map(([n, e]) => `${n}E${e}`),
  fc.integer({ min: -20, max: 20 }).map((n) => `${n / 4}`),
);

const int64 = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt({ min: -5n, max: 5n }));

/** BSON numbers of the four types, with many equal values among different types. */
export const number: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: -2147483648, max: 2147483647 }).map((n) => new Int32(n)),
  fc.integer({ min: -5, max: 5 }).map((n) => new Int32(n)),
  int64.map((n) => Long.fromBigInt(n)),
  fc.double().map((n) => new Double(n)),
  fc.integer({ min: -20, max: 20 }).map((n) => new Double(n / 4)),
  int64.map((n) => new Double(Number(n))),
  decimalText.map((text) => Decimal128.fromStringWithRounding(text)),
);

const bytes = (length: { minLength: number; maxLength: number }) => fc.uint8Array(length).map((b) => Buffer.from(b));
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('a', 'ab', 'b', '', '\uffff', '\u{1f600}'),
);
const plainText = fc.string({ maxLength: 8 }).filter((s) => !s.includes('\0'));

const scalar: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: number, weight: 4 },
  { arbitrary: text, weight: 2 },
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  bytes({ minLength: 12, maxLength: 12 }).map((b) => new ObjectId(b)),
  fc
    .tuple(bytes({ minLength: 0, maxLength: 20 }), fc.constantFrom(0, 2, 4, 128))
    .map(([b, type]) => new Binary(b, type)),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((n) => new Timestamp(n)),
  fc.tuple(plainText, fc.constantFrom('', 'i', 'im', 'imsx')).map(([p, o]) => new BSONRegExp(p, o)),
  fc.constantFrom(new MinKey(), new MaxKey()),
  plainText.map((code) => new Code(code)),
);

const name = fc.oneof(fc.constantFrom('a', 'b', 'c', '0', '1'), plainText);

/** Values of every type, nested to a few levels. */
export const { value, document } = fc.letrec<{ value: Value; document: Doc; array: Value[] }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, depthSize: 'small' }, { arbitrary: scalar, weight: 4 }, tie('document'), tie('array')),
  array: fc.array(tie('value'), { maxLength: 4 }),
  document: fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((fields): Doc => new Map(fields)),
}));

const small: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 3 }).map((n) => new Int32(n)), weight: 3 },
  fc.constantFrom<Value>(null, 'a', 'ab', 'b', true, new Double(Number.NaN), new Double(1), new Date(0), [], new Map()),
);

const { shape } = fc.letrec<{ shape: Value }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3 },
    small,
    fc.array(fc.oneof({ arbitrary: small, weight: 2 }, tie('shape')), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b', '0'), tie('shape')), { maxLength: 2 })
      .map((fields): Value => new Map(fields)),
  ),
}));

/** Documents of few names and values, so that filters on them often match. */
export const smallDocument: fc.Arbitrary<Doc> = fc
  .array(fc.tuple(fc.constantFrom('a', 'b'), shape), { maxLength: 2 })
  .map((fields): Doc => new Map(fields));

const operatorDoc = (operator: string, operand: Value): Value => new Map([[operator, operand]]);

const condition: fc.Arbitrary<Value> = fc.oneof(
  shape.filter((v) => !(v instanceof Map) || ![...v.keys()][0]?.startsWith('$')),
  fc.tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), shape).map(([op, v]) => operatorDoc(op, v)),
  fc
    .tuple(fc.constantFrom('$in', '$nin', '$all'), fc.array(small, { maxLength: 3 }))
    .map(([op, v]) => operatorDoc(op, v)),
  fc.boolean().map((v) => operatorDoc('$exists', v)),
  fc.tuple(small, small).map(
    ([a, b]): Value =>
      new Map([
        ['$gte', a],
        ['$lt', b],
      ]),
  ),
  fc.tuple(small, small).map(([a, b]) =>
    operatorDoc(
      '$elemMatch',
      new Map([
        ['$gte', a],
        ['$lte', b],
      ]),
    ),
  ),
  fc.tuple(fc.constantFrom('a', 'b', '0'), small).map(([n, v]) => operatorDoc('$elemMatch', new Map([[n, v]]))),
  fc.constantFrom<Value>(new BSONRegExp('^a'), new BSONRegExp('b$'), new BSONRegExp('^ab?'), new BSONRegExp('^A', 'i')),
);

/** Paths of the small documents. */
export const path = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'a.a'), weight: 2 },
  fc.constantFrom('b', 'a.b', 'a.0', 'a.0.a', 'a.a.b'),
);

const flat: fc.Arbitrary<Doc> = fc
  .array(fc.tuple(path, condition), { maxLength: 2 })
  .map((fields): Doc => new Map(fields));

/** Filters on the small documents. */
export const filter: fc.Arbitrary<Doc> = fc.oneof(
  { arbitrary: flat, weight: 3 },
  fc
    .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(flat, { minLength: 1, maxLength: 2 }))
    .map(([op, list]): Doc => new Map([[op, list]])),
);
