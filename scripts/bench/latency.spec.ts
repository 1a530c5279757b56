import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measure, percentile } from './latency.ts';

describe('percentile', () => {
  it.each([
    [[5], 0.99, 5],
    [[4, 1, 3, 2], 0.5, 2],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.99, 99],
    [Array.from({ length: 1_000 }, (_, index) => 1_000 - index), 0.5, 500],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it('has at least its share of the values at or below it, and no smaller value has', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const found = percentile(all, share);
        const enough = (limit: number) => all.filter((value) => value <= limit).length >= share * all.length - 1e-9;
        expect(enough(found)).toBe(true);
        for (const smaller of all.filter((value) => value < found)) expect(enough(smaller)).toBe(false);
      }),
    );
  });

  it('refuses no values', () => {
    expect(() => percentile([], 0.5)).toThrow('no values');
  });
});

describe('measure', () => {
  it('works as often as asked, and never more at once than asked', async () => {
    let running = 0;
    let most = 0;
    let calls = 0;
    const { p50, p99, perSecond } = await measure(20, 4, async () => {
      calls += 1;
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    });
    expect({ calls, most, ordered: p50 <= p99, counted: perSecond > 0 }).toEqual({
      calls: 20,
      most: 4,
      ordered: true,
      counted: true,
    });
  });
});
