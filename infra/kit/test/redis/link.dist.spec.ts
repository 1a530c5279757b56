import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { startRedis } from '../../../../scripts/brokers/redis.ts';
import { createLogger } from '../../src/logging.ts';
import { defineModule, type ModuleContext } from '../../src/runtime/module.ts';
import { run } from '../../src/runtime/run.ts';
import { type RedisLink, redis, redisModule } from '../../src/redis/redis.ts';
import { eventually } from '../../src/testing/harness.ts';
import { z } from 'zod';

/** Runs the module as a process would, and hands out what another module sees of it. */
async function start(url: string | undefined) {
  let found: { context: ModuleContext; link: RedisLink | undefined } | undefined;
  const user = defineModule({
    name: 'user',
    description: 'uses Redis',
    dependsOn: ['redis'],
    settings: z.object({}),
    async start(context) {
      found = { context, link: context.use(redis) };
      return { stop: async () => {} };
    },
  });
  const errors: string[] = [];
  const silent = createLogger('silent');
  const log: typeof silent = Object.assign(Object.create(silent) as typeof silent, {
    child: () => log,
    error: (text: string) => void errors.push(text),
  });
  const running = await run([redisModule, user], ['user'], { REDIS_URL: url }, { log });
  const health = async () => (await found?.context.health.get('redis')?.()) ?? 'ok';
  return { running, link: found?.link, health, errors };
}

describe('the way to Redis', () => {
  it('is absent where none is named', async () => {
    const { running, link, health } = await start(undefined);
    expect([link, await health()]).toEqual([undefined, 'ok']);
    await running.stop();
  });

  it('says what is wrong once, is not ready until Redis is there, and then stays ready through an absence', async () => {
    const broker = await startRedis();
    await broker.stop();
    const { running, link, health, errors } = await start(broker.address);
    expect(await health()).toMatch(/cannot be reached .*ECONNREFUSED.*check REDIS_URL/);
    await broker.restart();
    await eventually(async () => expect(await health()).toBe('ok'));
    expect(await link?.commands.ping()).toBe('PONG');
    await broker.kill();
    await eventually(async () => expect(link?.isUp()).toBe(false));
    await expect(link?.commands.ping()).rejects.toThrow();
    expect(await health()).toBe('ok');
    await broker.restart();
    await eventually(async () => expect(await link?.commands.ping()).toBe('PONG'));
    expect(errors.length).toBeLessThanOrEqual(3);
    await running.stop();
    await broker.remove();
  });

  it('names the credentials when they are refused, without showing them', async () => {
    const broker = await startRedis();
    const admin = new Redis(broker.address);
    await admin.config('SET', 'requirepass', 'right');
    const { running, health, errors } = await start(broker.address.replace('://', '://:wrong-one@'));
    expect(await health()).toMatch(/refuses the name or password of REDIS_URL/);
    expect(errors.join()).toMatch(/refuses the name or password/);
    expect(errors.join()).not.toContain('wrong-one');
    await running.stop();
    const good = await start(broker.address.replace('://', '://:right@'));
    expect(await good.health()).toBe('ok');
    await good.running.stop();
    admin.disconnect();
    await broker.remove();
  });
});
