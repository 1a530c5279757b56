import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { shippedCategories } from '../src/catalogue/shipped.ts';
import { formatEventCode, MAX_RUNNING_NUMBER, parseEventCode } from '../src/intake/eventCode.ts';

const codes = [...shippedCategories.keys(), '11-080', '19-999'];

describe('I1 event codes', () => {
  test.each([
    ['11-001', 1, '4408031100100001'],
    ['90-912', 32, '4408039091200010'],
    ['HH-06', MAX_RUNNING_NUMBER, '44080399006ZZZZZ'],
  ])('%s number %d is %s', (categoryCode, number, code) => {
    expect(formatEventCode({ county: '440803', categoryCode, number })).toBe(code);
  });

  it('say what they were made of, all with 16 characters and no two alike', () => {
    const parts = fc.record({
      county: fc.integer({ min: 110_000, max: 659_999 }).map(String),
      categoryCode: fc.constantFrom(...codes),
      number: fc.integer({ min: 1, max: MAX_RUNNING_NUMBER }),
    });
    fc.assert(
      fc.property(parts, (event) => {
        const code = formatEventCode(event);
        expect(code).toHaveLength(16);
        expect(parseEventCode(code)).toEqual(event);
      }),
      { numRuns: 200 },
    );
  });

  it('are read as people write them', () => {
    expect(parseEventCode('440803 11 001 oooil')).toEqual({ county: '440803', categoryCode: '11-001', number: 33 });
  });

  test.each(['', '440803110010000', '44080311001U0001', '4408031100100000'])('%j is none', (text) => {
    expect(parseEventCode(text)).toBeUndefined();
  });

  it('end with the last number', () => {
    const beyond = { county: '440803', categoryCode: '11-001', number: MAX_RUNNING_NUMBER + 1 };
    expect(() => formatEventCode(beyond)).toThrow(RangeError);
  });
});
