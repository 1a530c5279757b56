import type { ModuleContext } from '../runtime/module.ts';

/** Longest sleep before looking at the documents again, in milliseconds. */
export const TIMER_SLEEP_LIMIT_MS = 60_000;

/** Documents taken up in one go. */
export const TIMER_BATCH = 100;

/** One kind of wake-up. The due time lives in the document; firing decides again and may find nothing to do. */
export type TimerKind = {
  readonly name: string;
  /** Ids of documents due at or before `now`, earliest first. */
  due(now: Date, limit: number): Promise<string[]>;
  /** The earliest due time of all documents. */
  next(): Promise<Date | undefined>;
  fire(id: string): Promise<void>;
};

export type Timers = {
  /** Something may now be due at this time. */
  expect(at: Date): void;
  stop(): Promise<void>;
};

/** In-process wake-ups, rebuilt from the documents: nothing is lost with the process, and nothing fires early. */
export function startTimers(context: ModuleContext, kinds: readonly TimerKind[]): Timers {
  let alarm: NodeJS.Timeout | undefined;
  let alarmAt = Number.POSITIVE_INFINITY;
  let working: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const arm = (at: number): void => {
    if (stopped || at >= alarmAt) return;
    clearTimeout(alarm);
    alarmAt = at;
    const sleep = Math.min(Math.max(at - context.clock().getTime(), 0), TIMER_SLEEP_LIMIT_MS);
    alarm = setTimeout(ring, sleep);
  };

  const ring = (): void => {
    alarmAt = Number.POSITIVE_INFINITY;
    again = working !== undefined;
    working ??= work().finally(() => {
      working = undefined;
      if (again && !stopped) ring();
    });
  };

  const work = async (): Promise<void> => {
    let next = context.clock().getTime() + TIMER_SLEEP_LIMIT_MS;
    for (const kind of kinds) {
      try {
        await fireDue(kind, context, () => stopped);
        next = Math.min(next, (await kind.next())?.getTime() ?? Number.POSITIVE_INFINITY);
      } catch (error) {
        context.log.error({ err: error, timer: kind.name }, 'timer is tried again');
        next = Math.min(next, context.clock().getTime() + TIMER_SLEEP_LIMIT_MS / 10);
      }
    }
    arm(next);
  };

  ring();
  return {
    expect: (at) => arm(at.getTime()),
    async stop() {
      stopped = true;
      clearTimeout(alarm);
      await working;
    },
  };
}

async function fireDue(kind: TimerKind, context: ModuleContext, stopped: () => boolean): Promise<void> {
  for (;;) {
    const ids = await kind.due(context.clock(), TIMER_BATCH);
    let failed = 0;
    for (const id of ids) {
      if (stopped()) return;
      await kind.fire(id).catch((error: unknown) => {
        failed += 1;
        context.log.error({ err: error, timer: kind.name, id }, 'timer is tried again');
      });
    }
    if (ids.length < TIMER_BATCH || failed > 0) return;
  }
}
