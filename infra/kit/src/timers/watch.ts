import type { ModuleContext } from '../runtime/module.ts';
import { type Due, type Fire, TIMER_BATCH, TIMER_RETRY_MS, TIMER_SLEEP_LIMIT_MS, type TimerKind } from './timers.ts';

/** One look at the documents of a kind; answers when to look again, in milliseconds of the clock. */
export type Look = (now: number, stopped: () => boolean) => Promise<number>;

export type Watch = { lookAt(time: number): void; stop(): Promise<void> };

/** Looks at once, at every announced time and when the last look asked for it; never twice at the same moment. */
export function startWatch({ clock, log }: Pick<ModuleContext, 'clock' | 'log'>, timer: string, look: Look): Watch {
  let alarm: NodeJS.Timeout | undefined;
  let alarmAt = Number.POSITIVE_INFINITY;
  let looking: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const lookAt = (time: number): void => {
    const sleep = Math.min(Math.max(time - clock().getTime(), 0), TIMER_SLEEP_LIMIT_MS);
    // Compared without the clock, which may have been put forward since the alarm was set.
    const ringsAt = performance.now() + sleep;
    if (stopped || ringsAt >= alarmAt) return;
    clearTimeout(alarm);
    alarmAt = ringsAt;
    alarm = setTimeout(ring, sleep);
  };
  const ring = (): void => {
    alarmAt = Number.POSITIVE_INFINITY;
    again = looking !== undefined;
    looking ??= lookOnce().finally(() => {
      looking = undefined;
      if (again && !stopped) ring();
    });
  };
  const lookOnce = async (): Promise<void> => {
    try {
      lookAt(await look(clock().getTime(), () => stopped));
    } catch (error) {
      log.error({ err: error, timer }, 'timer is tried again');
      lookAt(clock().getTime() + TIMER_RETRY_MS);
    }
  };

  ring();
  return {
    lookAt,
    async stop() {
      stopped = true;
      clearTimeout(alarm);
      await looking;
    },
  };
}

/** Deals with what is due in this process. One document that fails is left alone for a while and holds up no other. */
export function lookAndFire(kind: TimerKind, fire: Fire): Look {
  // Told by the time that passes here, not by the clock, which may be set back.
  const restsUntil = new Map<string, number>();

  return async (now, stopped) => {
    const passed = performance.now();
    const timeOf = ({ id, at }: Due) => Math.max(at.getTime(), now + Math.max((restsUntil.get(id) ?? 0) - passed, 0));
    const horizon = now + TIMER_SLEEP_LIMIT_MS;
    const limit = TIMER_BATCH + restsUntil.size;
    const known = await kind.due(new Date(horizon), limit);
    for (const id of restsUntil.keys()) if (!known.some((due) => due.id === id)) restsUntil.delete(id);
    const ready = known.filter((due) => timeOf(due) <= now);
    const later = known.filter((due) => timeOf(due) > now).map(timeOf);
    const queue = [...ready];
    const work = async (): Promise<void> => {
      for (let due = queue.shift(); due && !stopped(); due = queue.shift()) {
        const { ok, next } = await fire(kind, due);
        if (next) later.push(next.getTime());
        if (!ok) later.push(now + TIMER_RETRY_MS);
        if (!ok) restsUntil.set(due.id, passed + TIMER_RETRY_MS);
        else restsUntil.delete(due.id);
      }
    };
    await Promise.all(Array.from({ length: kind.concurrency ?? 1 }, work));
    const more = known.length === limit && ready.length > 0;
    return more ? now : Math.min(horizon, ...later);
  };
}
