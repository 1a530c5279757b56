import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startRedis } from '../../../../scripts/brokers/redis.ts';
import type { Broker } from '../../../../scripts/brokers/broker.ts';
import type { RedisLink } from '../../src/redis/redis.ts';
import { eventually } from '../../src/testing/harness.ts';
import { startQueuedTimers } from '../../src/timers/queuedTimers.ts';
import type { TimerKind } from '../../src/timers/timers.ts';
import { linkTo, newPrefix, redisUrl } from '../redis/testRedis.ts';
import { describeTimers } from './timersContract.ts';
import { documents, pause, processOf } from './world.ts';

/** Sweeps as frequent as tests need them; the product takes TIMER_SWEEP_MS. */
const SWEEP_MS = 1_000;

/** Far enough apart that no sweep steps in. */
const NO_SWEEP_MS = 600_000;

const links: RedisLink[] = [];
afterAll(() => links.forEach(({ commands }) => commands.disconnect()));

const linkOf = async (process: ReturnType<typeof processOf>, url: string, prefix: string) => {
  const link = await linkTo(url, process.context, prefix);
  links.push(link);
  return link;
};

describeTimers('queues in Redis', async () => {
  const link = await linkOf(processOf(), redisUrl(), newPrefix());
  return (context, fire, kinds) => startQueuedTimers(context, 'test', link, fire, kinds, SWEEP_MS);
});

describe('queued timers and a Redis with faults', () => {
  let broker: Broker;
  beforeAll(async () => {
    broker = await startRedis();
  });
  afterAll(() => broker.remove());

  const replica = async (kind: TimerKind, prefix: string, sweepMs = SWEEP_MS) => {
    const process = processOf();
    const link = await linkOf(process, broker.address, prefix);
    const timers = startQueuedTimers(process.context, 'test', link, process.fire, [kind], sweepMs);
    return { ...process, link, timers };
  };

  it('wake to the moment by the queue alone, and one replica for each document', async () => {
    const { kind, due, decided, asked } = documents();
    const prefix = newPrefix();
    const replicas = [await replica(kind, prefix, NO_SWEEP_MS), await replica(kind, prefix, NO_SWEEP_MS)];
    await pause(200);
    const now = Date.now();
    for (let index = 0; index < 100; index += 1) {
      const at = now + 500 + index * 5;
      due.set(`d${index}`, at);
      for (const { timers } of replicas) timers.expect('test', `d${index}`, new Date(at));
    }
    await eventually(async () => expect(decided).toHaveLength(100));
    expect(asked).toHaveLength(100);
    const lateness = decided.map(({ id, at }) => at - (now + 500 + Number(id.slice(1)) * 5));
    expect(Math.min(...lateness)).toBeGreaterThanOrEqual(0);
    await Promise.all(replicas.map(({ timers }) => timers.stop()));
  });

  it('lose nothing when Redis is emptied', async () => {
    const now = Date.now();
    const entries = Array.from({ length: 200 }, (_, index) => [`d${index}`, now + 1_000 + index * 5] as const);
    const { kind, due, ids } = documents(Object.fromEntries(entries));
    const prefix = newPrefix();
    const replicas = [await replica(kind, prefix), await replica(kind, prefix)];
    for (let count = 0; count < 4; count += 1) {
      await pause(400);
      await replicas[0]?.link.commands.flushall();
    }
    await eventually(async () => expect(due.size).toBe(0));
    expect(ids()).toHaveLength(200);
    await Promise.all(replicas.map(({ timers }) => timers.stop()));
  });

  it('go on by themselves while Redis is away, and by the queue when it is back', async () => {
    const { kind, due, decided, ids } = documents();
    const { timers, link } = await replica(kind, newPrefix(), NO_SWEEP_MS);
    const announce = (id: string, at: number) => {
      due.set(id, at);
      timers.expect('test', id, new Date(at));
    };
    await pause(200);
    announce('in-queue', Date.now() + 1_500);
    await pause(200);
    await broker.kill();
    await eventually(async () => expect(link.isUp()).toBe(false));
    announce('announced', Date.now() + 300);
    await eventually(async () => expect(ids()).toEqual(['announced', 'in-queue']));
    expect(decided.every(({ at }) => at <= Date.now())).toBe(true);
    await broker.restart();
    await eventually(async () => expect(link.isUp()).toBe(true));
    announce('back', Date.now() + 300);
    await eventually(async () => expect(ids()).toEqual(['announced', 'in-queue', 'back']));
    await timers.stop();
  });

  it('start and stop without Redis', async () => {
    await broker.stop();
    const { kind, ids } = documents({ late: Date.now() });
    const { timers } = await replica(kind, newPrefix());
    await eventually(async () => expect(ids()).toEqual(['late']));
    const stopping = Date.now();
    await timers.stop();
    expect(Date.now() - stopping).toBeLessThan(3_000);
    await broker.restart();
  });

  it('take over what a replica was at when its process died', async () => {
    const { kind, due, ids } = documents({ held: Date.now() });
    const prefix = newPrefix();
    const program = new URL('./dyingReplica.ts', import.meta.url).pathname;
    const dying = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, broker.address, prefix]);
    await once(dying.stdout, 'data');
    dying.kill('SIGKILL');
    const { timers } = await replica(kind, prefix);
    await eventually(async () => expect(ids()).toEqual(['held']), 45_000);
    expect(due.size).toBe(0);
    await timers.stop();
  });
});
