import { DelayedError, type Job, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { ModuleContext } from '../runtime/module.ts';
import type { RedisLink } from '../redis/redis.ts';
import { currentTraceparent } from '../tracing/spans.ts';
import type { Due, Fire, TimerKind, Timers } from './timers.ts';
import { lookAndFire, startWatch } from './watch.ts';

/** How often each process hands what is due soon to the queue, in milliseconds. */
export const TIMER_SWEEP_MS = 30_000;

/** Wake-ups handed over in one sweep; when there are more, the next sweep comes after this pause in milliseconds. */
export const TIMER_SWEEP_BATCH = 1_000;
export const TIMER_SWEEP_PAUSE_MS = 1_000;

/** Milliseconds after which the work of a process that has died goes to another one. */
export const TIMER_LOCK_MS = 10_000;

/** How often a document that is due again at once is dealt with before others have their turn. */
export const TIMER_ROUNDS = 1_000;

/** Milliseconds for handing over wake-ups, and for the last answer of the queue when the process stops. */
export const TIMER_QUEUE_LIMIT_MS = 5_000;

type WakeUp = { readonly id: string; readonly at: number; readonly traceparent?: string | undefined };
type Context = Pick<ModuleContext, 'clock' | 'log'>;
type Line = { expect(id: string, at: number): void; sweep(): void; stop(): Promise<void> };

/**
 * Wake-ups by a BullMQ queue for each kind, shared by all processes of a service: each is taken by one of them.
 * The queue holds only what is due within the next two sweeps and may be emptied at any time: every sweep hands over
 * again what the documents say. While Redis is away each process deals by itself with what is due.
 */
export function startQueuedTimers(
  context: Context,
  service: string,
  link: RedisLink,
  fire: Fire,
  kinds: readonly TimerKind[],
  sweepMs = TIMER_SWEEP_MS,
): Timers {
  const connection = link.open();
  const options = { service, link, connection, fire, sweepMs };
  const lines = new Map(kinds.map((kind) => [kind.name, startLine(context, kind, options)] as const));
  link.onChange(() => {
    for (const line of lines.values()) line.sweep();
  });
  return {
    expect: (timer, id, at) => lines.get(timer)?.expect(id, at.getTime()),
    async stop() {
      await Promise.all([...lines.values()].map((line) => line.stop()));
      connection.disconnect();
    },
  };
}

type LineOptions = {
  readonly service: string;
  readonly link: RedisLink;
  readonly connection: Redis;
  readonly fire: Fire;
  readonly sweepMs: number;
};

function startLine({ clock, log }: Context, kind: TimerKind, options: LineOptions): Line {
  const { service, link, connection, fire, sweepMs } = options;
  const place = { connection, prefix: link.prefix };
  const queue = new Queue<WakeUp>(`${service}.${kind.name}`, { ...place, skipMetasUpdate: true });
  const quiet = (error: Error): void => log.debug({ err: error, timer: kind.name }, 'queue of wake-ups');
  const alone = lookAndFire(kind, fire);
  let stopped = false;

  const watch = startWatch({ clock, log }, kind.name, async (now, ended) => {
    if (!link.isUp()) return Math.min(await alone(now, ended), now + sweepMs);
    const known = await kind.due(new Date(now + 2 * sweepMs), TIMER_SWEEP_BATCH);
    const wakeUps = known.map(({ id, at }) => ({ id, at: at.getTime() }));
    if (wakeUps.length > 0) await handOver(queue, wakeUps, now);
    const pause = known.length === TIMER_SWEEP_BATCH ? TIMER_SWEEP_PAUSE_MS : sweepMs;
    return now + pause * (0.75 + Math.random() / 2);
  });
  const expect = (id: string, at: number): void => {
    if (stopped || at > clock().getTime() + 2 * sweepMs) return;
    if (!link.isUp()) return watch.lookAt(at);
    handOver(queue, [{ id, at, traceparent: currentTraceparent() }], clock().getTime()).catch((error: unknown) => {
      log.warn({ err: error, timer: kind.name, id }, 'wake-up waits for the next sweep');
      watch.lookAt(clock().getTime() + TIMER_SWEEP_PAUSE_MS);
    });
  };
  const worker = new Worker<WakeUp>(
    queue.name,
    taking(kind, fire, clock, () => stopped, expect),
    {
      ...place,
      concurrency: kind.concurrency ?? 1,
      lockDuration: TIMER_LOCK_MS,
      stalledInterval: TIMER_LOCK_MS,
    },
  );
  queue.on('error', quiet);
  worker.on('error', quiet);
  return {
    expect,
    sweep: () => watch.lookAt(clock().getTime()),
    async stop() {
      stopped = true;
      await watch.stop();
      // Without Redis nobody answers for the work at hand, and what it was about stays due in the documents.
      if (!link.isUp()) connection.disconnect();
      await inTime(worker.close()).catch(quiet);
      await inTime(queue.close()).catch(quiet);
    },
  };
}

async function handOver(queue: Queue<WakeUp>, due: readonly WakeUp[], now: number): Promise<void> {
  const jobs = await inTime(queue.addBulk(due.map((one) => jobOf(one, now))));
  // What is due already may still lie in wait for a time that the clock has jumped over.
  const overdue = jobs.filter(({ data }) => data.at <= now);
  await inTime(Promise.all(overdue.map((job) => job.promote().catch(() => {}))));
}

/** The id makes one wake-up of many announcements of the same due time. */
function jobOf(data: WakeUp, now: number) {
  const delay = Math.max(data.at - now, 0);
  return {
    name: 'wake-up',
    data,
    opts: { jobId: `${data.id}@${data.at}`, delay, removeOnComplete: true, removeOnFail: true },
  };
}

const toDue = ({ id, at, traceparent }: WakeUp): Due => ({ id, at: new Date(at), traceparent });

/** What a worker does with a wake-up: never before its time, and on while the document is due again. */
function taking(
  kind: TimerKind,
  fire: Fire,
  clock: Context['clock'],
  stopped: () => boolean,
  expect: Line['expect'],
): (job: Job<WakeUp>, token?: string) => Promise<void> {
  return async (job, token) => {
    const early = job.data.at - clock().getTime();
    if (early > 0) {
      await job.moveToDelayed(Date.now() + early, token);
      throw new DelayedError();
    }
    let due = toDue(job.data);
    for (let round = 0; round < TIMER_ROUNDS && !stopped(); round += 1) {
      const { next } = await fire(kind, due);
      if (!next) return;
      if (next > clock()) return expect(due.id, next.getTime());
      due = { ...due, at: next };
    }
  };
}

/** @throws after the limit, however long the queue takes. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('Redis does not answer in time')), TIMER_QUEUE_LIMIT_MS);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
