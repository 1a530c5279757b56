import { describe, expect, it } from '@jest/globals';
import { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { AFTER, keyString, recordSuffix } from '../../src/storage/keyString.ts';
import { compareKey } from '../../src/values/keys.ts';
import type { Value } from '../../src/values/index.ts';

const int32 = fc.integer().map((n) => new Int32(n));
const double = fc.double().map((n) => new Double(n));
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((n) => Long.fromBigInt(n));
const digits = fc.stringMatching(/^-?[0-9]{1,34}$/);
const decimal = fc.oneof(
  fc
    .tuple(digits, fc.integer({ min: -6100, max: 6070 }))
    .map(([coefficient, exponent]) => `${coefficient}E${exponent}`),
  fc.tuple(digits, fc.integer({ min: -40, max: 5 })).map(([coefficient, exponent]) => `${coefficient}E${exponent}`),
  fc.double({ noNaN: true }).map(String),
  fc.constantFrom(
    'NaN',
    'Infinity',
    '-Infinity',
    '-0',
    '0.1',
    '9223372036854775807',
    '9007199254740993',
    '1E400',
    '-1E-6000',
  ),
);
const number = fc.oneof(
  int32,
  double,
  long,
  decimal.map((text) => Decimal128.fromStringWithRounding(text)),
  fc.constantFrom(2 ** 53, -(2 ** 53), 0, -0, 0.1, Number.MIN_VALUE, Number.MAX_VALUE).map((n) => new Double(n)),
  fc.constantFrom(2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, -(2n ** 63n)).map((n) => Long.fromBigInt(n)),
);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a', 'a\0', 'a\0b', '\ud83d\ude00', '\uffff', ''),
);
const leaf: fc.Arbitrary<Value> = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.tuple(fc.uint8Array({ maxLength: 6 }), fc.nat(255)).map(([bytes, type]) => new Binary(bytes, type)),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((n) => new Timestamp(n)),
  fc.tuple(fc.stringMatching(/^[a-c]{0,2}$/), fc.constantFrom('', 'i', 'im')).map(([p, o]) => new BSONRegExp(p, o)),
  fc.stringMatching(/^[a-c]{0,2}$/).map((source) => new Code(source)),
  fc.constantFrom(new MinKey(), new MaxKey()),
);
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'ab'), tie('value')), { maxLength: 3 })
      .map((entries) => new Map(entries)),
  ),
}));
const keyValue = fc.option(value, { nil: undefined, freq: 20 });

const sign = (n: number): number => Math.sign(n) + 0;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('keyString', () => {
  it('orders values as the BSON comparison does, in both directions', () => {
    fc.assert(
      fc.property(keyValue, keyValue, (a, b) => {
        const expected = sign(compareKey(a, b));
        expect(order(keyString([a], [1]), keyString([b], [1]))).toBe(expected);
        expect(order(keyString([a], [-1]), keyString([b], [-1]))).toBe(expected === 0 ? 0 : -expected);
      }),
      { numRuns: 4000 },
    );
  });

  it('orders numbers of the four types by their exact values', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(order(keyString([a], [1]), keyString([b], [1]))).toBe(sign(compareKey(a, b)));
      }),
      { numRuns: 4000 },
    );
  });

  it('orders compound keys field by field, and keys of leading fields are prefixes', () => {
    const directions = fc.array(fc.constantFrom<1 | -1>(1, -1), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.tuple(keyValue, keyValue), fc.tuple(keyValue, keyValue), directions, (a, b, by) => {
        const first = sign(compareKey(a[0], b[0]) * (by[0] as number));
        const expected = first === 0 ? sign(compareKey(a[1], b[1]) * (by[1] as number)) : first;
        expect(order(keyString(a, by), keyString(b, by))).toBe(expected === 0 ? 0 : expected);
        const prefix = keyString([a[0]], by);
        expect(keyString(a, by).startsWith(prefix)).toBe(true);
        expect(keyString(a, by) < prefix + AFTER).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps records of one key in their natural order', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(2 ** 40), (a, b) => {
        expect(order(recordSuffix(a), recordSuffix(b))).toBe(sign(a - b));
      }),
    );
  });
});
