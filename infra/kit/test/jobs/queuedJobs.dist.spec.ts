import { afterAll } from '@jest/globals';
import type { RedisLink } from '../../src/redis/redis.ts';
import { startQueuedTimers } from '../../src/timers/queuedTimers.ts';
import { linkTo, newPrefix, redisUrl } from '../redis/testRedis.ts';
import { processOf } from '../timers/world.ts';
import { describeJobs } from './jobsContract.ts';

const SWEEP_MS = 500;
const links: RedisLink[] = [];
afterAll(() => links.forEach(({ commands }) => commands.disconnect()));

describeJobs('queues in Redis', async () => {
  const link = await linkTo(redisUrl(), processOf().context, newPrefix());
  links.push(link);
  return (context, fire, kinds) => startQueuedTimers(context, 'test', link, fire, kinds, SWEEP_MS);
});
