import { afterAll, describe, expect, it } from '@jest/globals';
import { startRedis } from '../../../../scripts/brokers/redis.ts';
import { createRateLimiter } from '../../src/limits/rateLimiter.ts';
import type { RedisLink } from '../../src/redis/redis.ts';
import { eventually } from '../../src/testing/harness.ts';
import { linkTo, newPrefix, redisUrl } from '../redis/testRedis.ts';
import { processOf } from '../timers/world.ts';
import { describeLimiter } from './limiterContract.ts';

const links: RedisLink[] = [];
afterAll(() => links.forEach(({ commands }) => commands.disconnect()));

const { context } = processOf();
const linkOf = async (url: string, prefix = newPrefix()) => {
  const link = await linkTo(url, context, prefix);
  links.push(link);
  return link;
};

describeLimiter('Redis', async () => {
  const link = await linkOf(redisUrl());
  return (name, limit) => createRateLimiter(context, link, name, limit);
});

describe('rate limiter of several processes', () => {
  it('counts for all together, each by itself while Redis is away, and together again', async () => {
    const broker = await startRedis();
    const prefix = newPrefix();
    const limit = { points: 10, seconds: 60 };
    const replicas = await Promise.all([0, 1].map(async () => linkOf(broker.address, prefix)));
    const limiters = replicas.map((link) => createRateLimiter(context, link, 'shared', limit));
    const granted = async (key: string, tries: number) => {
      let count = 0;
      for (let index = 0; index < tries; index += 1)
        if ((await limiters[index % 2]?.take(key)) === undefined) count += 1;
      return count;
    };
    try {
      expect(await granted('before', 40)).toBe(10);
      await broker.kill();
      expect(await granted('without', 40)).toBe(20);
      await broker.restart();
      await eventually(async () => expect(await granted(`after ${Math.random()}`, 40)).toBe(10));
    } finally {
      await broker.remove();
    }
  });
});
