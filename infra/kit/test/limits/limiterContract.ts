import { describe, expect, it } from '@jest/globals';
import type { RateLimit, RateLimiter } from '../../src/limits/rateLimiter.ts';

export type CreateLimiter = (name: string, limit: RateLimit) => RateLimiter;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What callers rely on, wherever the points are counted. */
export function describeLimiter(adapter: string, create: () => Promise<CreateLimiter>): void {
  describe(`rate limiter: ${adapter}`, () => {
    it('gives as many points as it may, and says when there are new ones', async () => {
      const limiter = (await create())('few', { points: 3, seconds: 1 });
      const waits = [];
      for (let count = 0; count < 5; count += 1) waits.push(await limiter.take('a'));
      expect(waits.slice(0, 3)).toEqual([undefined, undefined, undefined]);
      for (const wait of waits.slice(3)) {
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(1_000);
      }
      await pause((waits[4] ?? 0) + 50);
      expect(await limiter.take('a')).toBeUndefined();
    });

    it('counts every key and every name by itself', async () => {
      const limiters = await create();
      const [one, other] = [limiters('one', { points: 1, seconds: 5 }), limiters('other', { points: 1, seconds: 5 })];
      expect(await one.take('a')).toBeUndefined();
      expect(await one.take('b')).toBeUndefined();
      expect(await other.take('a')).toBeUndefined();
      expect(await one.take('a')).toBeGreaterThan(0);
    });

    it('gives no point twice to requests that come at once', async () => {
      const limiter = (await create())('busy', { points: 10, seconds: 5 });
      const waits = await Promise.all(Array.from({ length: 40 }, () => limiter.take('a')));
      expect(waits.filter((wait) => wait === undefined)).toHaveLength(10);
    });
  });
}
