import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { ModuleContext } from '../runtime/module.ts';
import type { RedisLink } from '../redis/redis.ts';

/** Milliseconds for which a Redis that has failed is not asked again. */
export const REDIS_PAUSE_MS = 1_000;

export type RateLimit = { readonly points: number; readonly seconds: number };

export type RateLimiter = {
  /** Takes one point of a key. Answers nothing, or in how many milliseconds there are points again. */
  take(key: string): Promise<number | undefined>;
};

/**
 * Counts in Redis for all processes together, and in memory without Redis or while it is away.
 * @param name begins the keys; limits of one name share their counters
 */
export function createRateLimiter(
  { log }: Pick<ModuleContext, 'log'>,
  link: RedisLink | undefined,
  name: string,
  { points, seconds }: RateLimit,
): RateLimiter {
  const memory = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  if (!link) return { take: (key) => taken(memory.consume(key)) };
  const shared = new RateLimiterRedis({
    storeClient: link.commands,
    keyPrefix: `${link.prefix}:${name}`,
    points,
    duration: seconds,
    inMemoryBlockOnConsumed: points + 1,
  });
  let askAgainAt = 0;
  let alone = false;
  return {
    async take(key) {
      if (!link.isUp() || performance.now() < askAgainAt) return taken(memory.consume(key));
      try {
        const wait = await taken(shared.consume(key));
        alone = false;
        return wait;
      } catch (error) {
        if (!alone) log.warn({ err: error, limit: name }, 'Redis does not count: each process counts by itself');
        alone = true;
        askAgainAt = performance.now() + REDIS_PAUSE_MS;
        return taken(memory.consume(key));
      }
    },
  };
}

/** @throws what kept the limiter from counting */
async function taken(consuming: Promise<RateLimiterRes>): Promise<number | undefined> {
  try {
    await consuming;
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
    throw refused;
  }
}
