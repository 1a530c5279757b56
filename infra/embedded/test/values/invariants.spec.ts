import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareValues,
  compileFilter,
  decodeDocument,
  decodeField,
  encodeDocument,
  filterBounds,
  hasArrayKey,
  identicalValue,
  indexKeys,
} from '../../src/values/index.ts';
import type { Doc, Interval, Value } from '../../src/values/index.ts';
import { hashKey } from '../../src/values/hashKey.ts';
import { document, filter, number, smallDocument, value } from './arbitraries.ts';

const within = (key: Value, { low, lowInclusive, high, highInclusive }: Interval): boolean => {
  const above = compareValues(key, low);
  const below = compareValues(key, high);
  return (lowInclusive ? above >= 0 : above > 0) && (highInclusive ? below <= 0 : below < 0);
};

describe('comparison order', () => {
  it('is antisymmetric and reflexive', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).toBe(0);
        expect(compareValues(a, a)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['numbers', number],
    ['values', value],
  ] as const)('is transitive on %s', (_, arbitrary) => {
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 3, maxLength: 6 }), (list) => {
        const sorted = list.toSorted(compareValues);
        for (let i = 0; i < sorted.length; i++) {
          for (let j = i; j < sorted.length; j++) expect(compareValues(sorted[i], sorted[j])).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('makes values equal exactly when they share a hash key', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(number, number), fc.tuple(value, value)), ([a, b]) => {
        expect(hashKey(a) === hashKey(b)).toBe(compareValues(a, b) === 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('codec', () => {
  it('gives back the same bytes', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const bytes = encodeDocument(doc);
        const decoded = decodeDocument(bytes);
        expect(encodeDocument(decoded).equals(bytes)).toBe(true);
        expect(identicalValue(decoded, doc)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads single fields as the whole document does', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('a', 'b', '0', 'zz'), (doc, name) => {
        expect(identicalValue(decodeField(encodeDocument(doc), name), doc.get(name))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses damaged bytes instead of crashing', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(255), (doc, place, byte) => {
        const bytes = encodeDocument(doc);
        bytes[place % bytes.length] = byte;
        try {
          decodeDocument(bytes);
        } catch (error) {
          expect(error).toHaveProperty('name', 'EngineError');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('filter bounds', () => {
  /** Bounds must admit every matching document through one of its index keys. */
  const admits = (doc: Doc, condition: Doc, isMultikey: (path: string) => boolean): void => {
    for (const [path, intervals] of filterBounds(condition, isMultikey)) {
      const keys = indexKeys(doc, [[path, 1]]).map(([key]) => key as Value);
      expect(keys.some((key) => intervals.some((interval) => within(key, interval)))).toBe(true);
    }
  };

  it('are a superset of the matches', () => {
    fc.assert(
      fc.property(smallDocument, filter, (doc, condition) => {
        fc.pre(compileFilter(condition)(doc));
        admits(doc, condition, () => true);
        admits(doc, condition, (path) => hasArrayKey(doc, [[path, 1]]));
      }),
      { numRuns: 10000 },
    );
  });
});
