import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createLogger } from '../src/logging.ts';
import type { ModuleContext } from '../src/runtime/module.ts';
import { startTimers, type TimerKind } from '../src/timers/timers.ts';

/** Documents with a due time, as a service would keep them. */
function documents(entries: Record<string, number>) {
  const due = new Map(Object.entries(entries));
  const fired: { id: string; at: number }[] = [];
  const kind: TimerKind = {
    name: 'test',
    due: async (now, limit) =>
      [...due]
        .filter(([, at]) => at <= now.getTime())
        .map(([id]) => id)
        .slice(0, limit),
    next: async () => (due.size ? new Date(Math.min(...due.values())) : undefined),
    async fire(id) {
      fired.push({ id, at: Date.now() });
      due.delete(id);
    },
  };
  return { due, fired, kind };
}

const context = { clock: () => new Date(), log: createLogger('silent') } as unknown as ModuleContext;

describe('timers', () => {
  afterEach(() => void jest.useRealTimers());

  it('fire what is due, never early, and again after a restart', async () => {
    jest.useFakeTimers({ now: 0 });
    const { due, fired, kind } = documents({ late: -5_000, soon: 1_000, far: 100_000 });
    const first = startTimers(context, [kind]);
    await jest.advanceTimersByTimeAsync(999);
    expect(fired.map(({ id }) => id)).toEqual(['late']);
    await first.stop();
    const second = startTimers(context, [kind]);
    await jest.advanceTimersByTimeAsync(200_000);
    await second.stop();
    expect(fired.map(({ id }) => id)).toEqual(['late', 'soon', 'far']);
    expect(fired.find(({ id }) => id === 'soon')?.at).toBeGreaterThanOrEqual(1_000);
    expect(due.size).toBe(0);
  });

  it('wake for what is announced later, also while working', async () => {
    jest.useFakeTimers({ now: 0 });
    const { due, fired, kind } = documents({});
    const timers = startTimers(context, [kind]);
    await jest.advanceTimersByTimeAsync(10);
    due.set('new', 500);
    timers.expect(new Date(500));
    await jest.advanceTimersByTimeAsync(600);
    await timers.stop();
    expect(fired.map(({ id }) => id)).toEqual(['new']);
  });

  it('one document that fails holds up no other', async () => {
    jest.useFakeTimers({ now: 0 });
    const { fired, kind } = documents({ bad: 1, good: 2 });
    const fire = async (id: string) => (id === 'bad' ? Promise.reject(new Error('bad')) : kind.fire(id));
    const timers = startTimers(context, [{ ...kind, fire }]);
    await jest.advanceTimersByTimeAsync(100);
    await timers.stop();
    expect(fired.map(({ id }) => id)).toEqual(['good']);
  });
});
