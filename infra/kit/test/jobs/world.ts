import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { processEnvironment } from '../../src/config/environment.ts';
import { defineJob, JOB_TIMER, type Jobs, jobsOf } from '../../src/jobs/jobs.ts';
import { jobTimer } from '../../src/jobs/jobTimer.ts';
import { createLogger } from '../../src/logging.ts';
import { type Database, openDatabase, prepareCollections } from '../../src/mongo/database.ts';
import { documentsModule } from '../../src/mongo/documents.ts';
import { defineModule, type ModuleContext } from '../../src/runtime/module.ts';
import { run } from '../../src/runtime/run.ts';
import { firing, type Timers } from '../../src/timers/timers.ts';
import type { StartTimers } from '../timers/timersContract.ts';
import { z } from 'zod';

/** Numbers of one step. */
export const BATCH = 10;

type Input = { readonly upTo: number; readonly failAt?: number };

/** Writes down every number up to the one it is told; each step a batch, each number a document of its own. */
export const countUp = (database: Database, onStep: (number: number) => Promise<void>) =>
  defineJob<Input, number>({
    name: 'countUp',
    total: async ({ input }) => input.upTo,
    async step({ input, checkpoint = 0 }, { session }) {
      const upTo = Math.min(checkpoint + BATCH, input.upTo);
      await onStep(checkpoint);
      const counted = database.connection.collection<{ number: number }>('counted');
      for (let number = checkpoint + 1; number <= upTo; number += 1) await counted.insertOne({ number }, { session });
      if (input.failAt !== undefined && upTo >= input.failAt) throw new Error(`cannot count to ${input.failAt}`);
      return { processed: upTo - checkpoint, ...(upTo < input.upTo && { checkpoint: upTo }) };
    },
  });

export type Replica = { readonly jobs: Jobs; readonly database: Database; readonly timers: Timers };

/** Documents shared by replicas of one service that counts; its clock can be put forward. */
export async function startWorld(startTimers: StartTimers) {
  const folder = mkdtempSync(join(tmpdir(), 'linli-jobs-'));
  let offset = 0;
  const clock = () => new Date(Date.now() + offset);
  let context: ModuleContext | undefined;
  const holder = defineModule({
    name: 'holder',
    description: 'holds the documents',
    dependsOn: ['documents'],
    settings: z.object({}),
    async start(own) {
      context = own;
      return { stop: async () => {} };
    },
  });
  const environment = {
    LINLI_DATA: folder,
    DOCUMENTS_PORT: '0',
    DOCUMENTS_PREFIX: `jobs_${process.pid}_${Math.random().toString(36).slice(2, 8)}`,
    MONGODB_URI: processEnvironment()['MONGODB_URI'],
  };
  const running = await run([documentsModule, holder], ['holder'], environment, { log: createLogger('silent'), clock });
  const replicas: Replica[] = [];

  return {
    move: (milliseconds: number) => void (offset += milliseconds),
    async replica(onStep: (number: number) => Promise<void> = async () => {}): Promise<Replica> {
      const own = { ...(context as ModuleContext), metrics: new Registry() };
      const database = await openDatabase(own, 'worker');
      const kind = jobTimer(own, database, [countUp(database, onStep)]);
      await prepareCollections(database);
      await database.connection.createCollection('counted').catch(() => {});
      const timers = startTimers(own, firing(own, 'worker'), [kind]);
      const jobs = jobsOf(own, database, (id, at) => timers.expect(JOB_TIMER, id, at));
      const made = { jobs, database, timers };
      replicas.push(made);
      return made;
    },
    async stop() {
      for (const { timers } of replicas) await timers.stop();
      await replicas[0]?.database.connection.dropDatabase();
      for (const { database } of replicas) await database.close();
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof startWorld>>;

export const begin = ({ database, jobs }: Replica, key: string, number: number, input: Input): Promise<string> =>
  database.transaction((transaction) => jobs.start(transaction, { name: 'countUp' }, { key, run: number, input }));

/** Every number written down, in order. */
export async function counted({ database }: Replica): Promise<number[]> {
  const found = await database.connection.collection<{ number: number }>('counted').find({}).toArray();
  return found.map(({ number }) => number).sort((a, b) => a - b);
}
