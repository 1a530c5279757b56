import type { Redis } from 'ioredis';
import { z } from 'zod';
import { capability } from '../runtime/capability.ts';
import { defineModule } from '../runtime/module.ts';

/** The process's way to Redis, which holds only what may be lost: wake-ups and counters. */
export type RedisLink = {
  /** For single commands: refuses them at once while Redis is away. */
  readonly commands: Redis;
  /** A connection of its own that holds commands back until Redis is there again; whoever opens it closes it. */
  open(): Redis;
  /** Begins every key, so that several installations may share one Redis. */
  readonly prefix: string;
  isUp(): boolean;
  /** Called each time Redis has come, gone or come back. */
  onChange(listener: () => void): void;
};

/** Absent where `REDIS_URL` is not set: then everything is in memory. */
export const redis = capability<RedisLink | undefined>('redis');

const settings = z.object({
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .meta({ secret: true })
    .describe('Redis or Valkey for wake-ups and rate limits across processes; without it both are in memory'),
  REDIS_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,30}$/)
    .default('linli')
    .describe('begins every key in Redis'),
});

/** Provides the way to Redis where one is named. A Redis that cannot be reached fails no start; it is tried again. */
export const redisModule = defineModule({
  name: 'redis',
  description: 'wake-ups and rate limits across processes: Redis by REDIS_URL, else in memory',
  dependsOn: [],
  settings,
  async start(context, { REDIS_URL, REDIS_PREFIX }) {
    if (!REDIS_URL) {
      context.provide(redis, undefined);
      return { stop: async () => {} };
    }
    const { openLink } = await import('./link.ts');
    const link = await openLink(context, REDIS_URL, REDIS_PREFIX);
    context.provide(redis, link);
    return { address: link.address, stop: async () => link.commands.disconnect() };
  },
});
