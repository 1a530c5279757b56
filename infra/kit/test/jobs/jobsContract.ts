import { afterEach, describe, expect, it } from '@jest/globals';
import { JOB_LONGEST_PAUSE_MS, JOB_TRIES } from '../../src/jobs/jobTimer.ts';
import { eventually } from '../../src/testing/harness.ts';
import type { StartTimers } from '../timers/timersContract.ts';
import { BATCH, begin, counted, type Replica, startWorld, type World } from './world.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** What services rely on, whatever wakes the jobs. */
export function describeJobs(adapter: string, starter: () => Promise<StartTimers>): void {
  let world: World;
  afterEach(() => world.stop());
  const started = async () => {
    world = await startWorld(await starter());
    return world;
  };
  const cancelled = ({ database, jobs }: Replica, id: string) =>
    database.transaction((transaction) => jobs.cancel(transaction, id));
  const ended = async ({ jobs }: Replica, id: string, status: string) =>
    eventually(async () => expect((await jobs.find(id))?.status).toBe(status));

  describe(`jobs: ${adapter}`, () => {
    it('go through all steps and tell how far they are; the same run starts once', async () => {
      const replica = await (await started()).replica();
      const ids = [await begin(replica, 'a', 1, { upTo: 95 }), await begin(replica, 'a', 1, { upTo: 95 })];
      expect(new Set(ids).size).toBe(1);
      const [id = ''] = ids;
      await ended(replica, id, 'DONE');
      expect(await counted(replica)).toEqual(upTo(95));
      expect(await replica.jobs.find(id)).toMatchObject({ processed: 95, total: 95, failures: 0 });
      expect(await replica.jobs.find(id)).not.toHaveProperty('dueAt');
      await begin(replica, 'a', 1, { upTo: 95 });
      expect(await counted(replica)).toHaveLength(95);
    });

    it('do not start with a transaction that fails', async () => {
      const { database, jobs } = await (await started()).replica();
      const doomed = database.transaction(async (transaction) => {
        await jobs.start(transaction, { name: 'countUp' }, { key: 'a', run: 1, input: { upTo: 5 } });
        throw new Error('changed its mind');
      });
      await expect(doomed).rejects.toThrow('changed its mind');
      expect(await jobs.find('countUp/a/1')).toBeUndefined();
    });

    it('go on from the checkpoint on another replica', async () => {
      const stopAt = Promise.withResolvers<void>();
      const first = await (await started()).replica(async (number) => {
        if (number === 5 * BATCH) stopAt.resolve();
        if (number >= 5 * BATCH) throw new Error('this replica can do no more');
      });
      const id = await begin(first, 'a', 1, { upTo: 100 });
      await stopAt.promise;
      await first.timers.stop();
      expect(await first.jobs.find(id)).toMatchObject({ status: 'RUNNING', processed: 50 });
      world.move(JOB_LONGEST_PAUSE_MS);
      const second = await world.replica();
      await ended(second, id, 'DONE');
      expect(await counted(second)).toEqual(upTo(100));
    });

    it('do every step once when two replicas are at it', async () => {
      await started();
      const replicas = [await world.replica(), await world.replica()];
      const ids = await Promise.all(
        ['a', 'b', 'c'].map((key, index) => begin(replicas[index % 2] as Replica, key, 1, { upTo: 60 })),
      );
      for (const id of ids) await ended(replicas[0] as Replica, id, 'DONE');
      expect(await counted(replicas[0] as Replica)).toEqual(
        [...upTo(60), ...upTo(60), ...upTo(60)].sort((a, b) => a - b),
      );
    });

    it('run one after the other for one key, in the order of their runs', async () => {
      const order: number[] = [];
      const replica = await (await started()).replica(async (number) => void order.push(number));
      const second = await begin(replica, 'a', 2, { upTo: 20 });
      await ended(replica, second, 'DONE');
      order.length = 0;
      const [first, third] = await replica.database.transaction(async (transaction) => {
        const kind = { name: 'countUp' };
        return [
          await replica.jobs.start(transaction, kind, { key: 'b', run: 1, input: { upTo: 50 } }),
          await replica.jobs.start(transaction, kind, { key: 'b', run: 2, input: { upTo: 20 } }),
        ];
      });
      await ended(replica, third as string, 'DONE');
      expect((await replica.jobs.find(first as string))?.status).toBe('DONE');
      expect(order).toEqual([0, 10, 20, 30, 40, 0, 10]);
    });

    it('end when they are cancelled, and keep what was done', async () => {
      const reached = Promise.withResolvers<void>();
      const goOn = Promise.withResolvers<void>();
      const replica = await (await started()).replica(async (number) => {
        if (number === 30) {
          reached.resolve();
          await goOn.promise;
        }
      });
      const id = await begin(replica, 'a', 1, { upTo: 100 });
      await reached.promise;
      expect(await cancelled(replica, id)).toBe(true);
      goOn.resolve();
      await replica.timers.stop();
      expect(await replica.jobs.find(id)).toMatchObject({ status: 'CANCELLED', processed: 30 });
      expect(await counted(replica)).toEqual(upTo(30));
      expect(await cancelled(replica, id)).toBe(false);
    });

    it('try a failing step again with pauses, give it up in the end, and undo what it wrote', async () => {
      const replica = await (await started()).replica();
      const id = await begin(replica, 'a', 1, { upTo: 30, failAt: 25 });
      for (let failures = 1; failures < JOB_TRIES; failures += 1) {
        await eventually(async () => expect(await replica.jobs.find(id)).toMatchObject({ failures, processed: 20 }));
        world.move(JOB_LONGEST_PAUSE_MS);
        replica.timers.expect('jobs', 'nudge', new Date(0));
      }
      await ended(replica, id, 'FAILED');
      expect(await replica.jobs.find(id)).toMatchObject({ reason: 'cannot count to 25', failures: JOB_TRIES });
      expect(await counted(replica)).toEqual(upTo(20));
    });
  });
}
