import { describe, expect, it } from '@jest/globals';
import type { ModuleContext } from '../../src/runtime/module.ts';
import { eventually } from '../../src/testing/harness.ts';
import type { Fire, TimerKind, Timers } from '../../src/timers/timers.ts';
import { documents, pause, processOf } from './world.ts';

export type StartTimers = (context: ModuleContext, fire: Fire, kinds: readonly TimerKind[]) => Timers;

/** What services rely on, whatever wakes them. Every call of `starter` stands for one group of replicas. */
export function describeTimers(adapter: string, starter: () => Promise<StartTimers>): void {
  const running: Timers[] = [];
  const started = async (kinds: readonly TimerKind[], { context, fire } = processOf(), start?: StartTimers) => {
    const timers = (start ?? (await starter()))(context, fire, kinds);
    running.push(timers);
    return timers;
  };
  const stopAll = async (): Promise<void> => {
    await Promise.all(running.splice(0).map((timers) => timers.stop()));
  };
  const test = (name: string, run: () => Promise<void>) =>
    it(name, async () => {
      try {
        await run();
      } finally {
        await stopAll();
      }
    });

  describe(`timers: ${adapter}`, () => {
    test('fire what is due at the start and what becomes due, never early', async () => {
      const now = Date.now();
      const { kind, decided, ids } = documents({ late: now - 5_000, soon: now + 300, far: now + 3_600_000 });
      await started([kind]);
      await eventually(async () => expect(ids()).toEqual(['late', 'soon']));
      expect(decided[1]?.at).toBeGreaterThanOrEqual(now + 300);
    });

    test('wake for what is announced, however often', async () => {
      const { due, kind, ids, decided } = documents();
      const timers = await started([kind]);
      await pause(50);
      const at = Date.now() + 200;
      due.set('new', at);
      for (let count = 0; count < 5; count += 1) timers.expect('test', 'new', new Date(at));
      timers.expect('unknown', 'new', new Date(at));
      await eventually(async () => expect(ids()).toEqual(['new']));
      expect(decided[0]?.at).toBeGreaterThanOrEqual(at);
    });

    test('fire after a restart what became due in between', async () => {
      const start = await starter();
      const process = processOf();
      const { kind, ids } = documents({ waiting: Date.now() + 300 });
      const first = await started([kind], process, start);
      await pause(100);
      await first.stop();
      await pause(300);
      expect(ids()).toEqual([]);
      await started([kind], process, start);
      await eventually(async () => expect(ids()).toEqual(['waiting']));
    });

    test('let one document that fails hold up no other', async () => {
      const now = Date.now();
      const { kind, ids, due } = documents({ bad: now - 2, good: now - 1, later: now + 300 });
      await started([kind]);
      await eventually(async () => expect(ids()).toEqual(['good', 'later']));
      expect([...due.keys()]).toEqual(['bad']);
    });

    test('go on at once, or at the time it says, with a document that is due again', async () => {
      const steps: number[] = [];
      const { kind, due } = documents({ job: Date.now() });
      const at = Date.now() + 400;
      const fire = async (id: string) => {
        steps.push(Date.now());
        const next = steps.length < 5 ? Date.now() : steps.length === 5 ? at : undefined;
        if (next) due.set(id, next);
        else due.delete(id);
        return next ? new Date(next) : undefined;
      };
      await started([{ ...kind, fire }]);
      await eventually(async () => expect(steps).toHaveLength(6));
      expect(steps[5]).toBeGreaterThanOrEqual(at);
      await pause(100);
      expect(steps).toHaveLength(6);
    });

    test('deal with no more documents at once than their kind allows', async () => {
      const { kind } = documents(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`d${index}`, 1])));
      const left = new Set(Array.from({ length: 20 }, (_, index) => `d${index}`));
      let now = 0;
      let most = 0;
      const fire = async (id: string) => {
        most = Math.max(most, (now += 1));
        await pause(5);
        now -= 1;
        left.delete(id);
        return undefined;
      };
      const due: TimerKind['due'] = async () => [...left].map((id) => ({ id, at: new Date(1) }));
      await started([{ ...kind, fire, due, concurrency: 3 }]);
      await eventually(async () => expect(left.size).toBe(0));
      expect(most).toBe(3);
    });

    test('follow a clock that is put forward', async () => {
      const process = processOf();
      const { kind, due, ids } = documents({ tomorrow: Date.now() + 50_000 });
      const timers = await started([kind], process);
      await pause(200);
      expect(ids()).toEqual([]);
      process.move(60_000);
      const now = process.context.clock();
      due.set('now', now.getTime());
      timers.expect('test', 'now', now);
      await eventually(async () => expect(ids().sort()).toEqual(['now', 'tomorrow']));
    });

    test('let several replicas deal with every document once', async () => {
      const start = await starter();
      const now = Date.now();
      const entries = Array.from({ length: 300 }, (_, index) => [`d${index}`, now + (index % 10) * 50] as const);
      const { kind, ids, due } = documents(Object.fromEntries(entries));
      for (let replica = 0; replica < 3; replica += 1) await started([kind], processOf(), start);
      await eventually(async () => expect(due.size).toBe(0));
      expect(new Set(ids()).size).toBe(300);
      expect(ids()).toHaveLength(300);
    });
  });
}
