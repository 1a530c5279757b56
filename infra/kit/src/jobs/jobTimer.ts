import type { Collection } from 'mongoose';
import { Counter } from 'prom-client';
import type { Database, Transaction } from '../mongo/database.ts';
import { VersionConflict } from '../mongo/failures.ts';
import type { ModuleContext } from '../runtime/module.ts';
import { dueBy } from '../timers/dueBy.ts';
import type { TimerKind } from '../timers/timers.ts';
import { JOB_TIMER, type JobKind, jobModel, type JobRecord } from './jobs.ts';

/** Jobs of one service that one process carries on with at the same time. */
export const JOB_CONCURRENCY = 2;

/** How often a step that fails is tried before the job is given up. */
export const JOB_TRIES = 8;

/** First pause after a failure, in milliseconds; it doubles with each up to the longest. */
export const JOB_PAUSE_MS = 1_000;
export const JOB_LONGEST_PAUSE_MS = 60_000;

/** How often a run looks whether the one before it has ended, in milliseconds. */
export const JOB_TURN_PAUSE_MS = 500;

type Context = Pick<ModuleContext, 'clock' | 'log' | 'metrics'>;

/**
 * Carries on with jobs, one step for each wake-up. Where it stands is in the documents, so it goes on after a restart
 * and on another process; two processes at one job decide by its version who has done the step.
 */
export function jobTimer(context: Context, database: Database, kinds: readonly JobKind[]): TimerKind {
  const model = jobModel(database.connection);
  const jobs = database.connection.collection<JobRecord>('jobs');
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const ended = endings(context);
  return {
    name: JOB_TIMER,
    concurrency: JOB_CONCURRENCY,
    due: dueBy(model, 'dueAt'),
    async fire(id) {
      const after = await database
        .transaction((transaction) => takeStep(context, jobs, byName, transaction, id))
        .catch((error: Error) => recordFailure(context, jobs, id, error));
      if (after?.endedAt) ended.inc({ job: after.name, status: after.status });
      return after?.dueAt;
    },
  };
}

async function takeStep(
  { clock }: Context,
  jobs: Collection<JobRecord>,
  kinds: ReadonlyMap<string, JobKind>,
  transaction: Transaction,
  id: string,
): Promise<JobRecord | undefined> {
  const { session } = transaction;
  const job = await jobs.findOne({ _id: id }, { session });
  // Woken once more after its end, or before its time.
  if (!job?.dueAt) return undefined;
  if (job.dueAt > clock()) return job;
  const kind = kinds.get(job.name);
  if (!kind) throw new TypeError(`this version of the service has no job "${job.name}"`);
  const { name, key, run } = job;
  const earlier = await jobs.findOne({ name, key, run: { $lt: run }, status: 'RUNNING' }, { session });
  if (earlier) return save(jobs, transaction, job, { dueAt: new Date(clock().getTime() + JOB_TURN_PAUSE_MS) });

  const progress = { input: job.input, checkpoint: job.checkpoint, startedAt: job.startedAt };
  const total = job.total ?? (await kind.total(progress, transaction));
  const { processed, checkpoint } = await kind.step(progress, transaction);
  const change = { total, processed: job.processed + processed, failures: 0, reason: null };
  if (checkpoint !== undefined) return save(jobs, transaction, job, { ...change, checkpoint, dueAt: clock() });
  const { dueAt: _, ...rest } = job;
  return save(jobs, transaction, rest, { ...change, status: 'DONE', endedAt: clock() });
}

async function save(
  jobs: Collection<JobRecord>,
  { session }: Transaction,
  { _id, ...before }: JobRecord,
  change: Partial<JobRecord>,
): Promise<JobRecord> {
  const after = { ...before, ...change, version: before.version + 1 };
  const { matchedCount } = await jobs.replaceOne({ _id, version: before.version }, after, { session });
  if (matchedCount !== 1) throw new VersionConflict(_id);
  return { _id, ...after };
}

/** Notes why a step failed and when it is tried again; after the last try the job has failed. */
async function recordFailure(
  { clock, log }: Context,
  jobs: Collection<JobRecord>,
  _id: string,
  error: Error,
): Promise<JobRecord | undefined> {
  const job = await jobs.findOne({ _id, status: 'RUNNING' });
  if (!job) return undefined;
  const failures = job.failures + 1;
  const lost = failures >= JOB_TRIES;
  log.error({ err: error, jobId: _id, failures }, lost ? 'job is given up' : 'step of a job is tried again');
  const pause = Math.min(JOB_PAUSE_MS * 2 ** (failures - 1), JOB_LONGEST_PAUSE_MS);
  const noted = { failures, reason: error.message };
  const after = await jobs.findOneAndUpdate(
    { _id, version: job.version },
    lost
      ? { $set: { ...noted, status: 'FAILED', endedAt: clock() }, $unset: { dueAt: '' }, $inc: { version: 1 } }
      : { $set: { ...noted, dueAt: new Date(clock().getTime() + pause) }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  );
  return after ?? undefined;
}

function endings({ metrics }: Context): Counter<'job' | 'status'> {
  const name = 'linli_jobs_ended_total';
  const existing = metrics.getSingleMetric(name) as Counter<'job' | 'status'> | undefined;
  return (
    existing ??
    new Counter({
      name,
      help: 'Background jobs that have ended, by how',
      labelNames: ['job', 'status'],
      registers: [metrics],
    })
  );
}
