import { type Connection, type Model, Schema } from 'mongoose';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../mongo/database.ts';

/** How long an ended job stays readable, in seconds (90 days); longer than an event counts as seen. */
export const JOB_KEPT_SECONDS = 90 * 24 * 3_600;

/** Name of the timer that carries on with jobs. */
export const JOB_TIMER = 'jobs';

/** What a job has been told, and how far it is. */
export type JobProgress<Input, Checkpoint> = {
  readonly input: Input;
  /** What the step before left; absent in the first one. */
  readonly checkpoint: Checkpoint | undefined;
  readonly startedAt: Date;
};

/** Work too long for one transaction: done in steps, of which each leaves a checkpoint for the next. */
export type JobKind<Input = unknown, Checkpoint = unknown> = {
  readonly name: string;
  /** How many there are to deal with, as far as can be told at the start. */
  total(job: JobProgress<Input, Checkpoint>, transaction: Transaction): Promise<number>;
  /**
   * The next batch, in the transaction that also writes the checkpoint: so it happens exactly once, whenever the process
   * ends. An answer without a checkpoint ends the job.
   */
  step(
    job: JobProgress<Input, Checkpoint>,
    transaction: Transaction,
  ): Promise<{ readonly processed: number; readonly checkpoint?: Checkpoint }>;
};

/** Keeps the types of input and checkpoint inside a job while jobs of different kinds share one list. */
export function defineJob<Input, Checkpoint>(kind: JobKind<Input, Checkpoint>): JobKind {
  return kind as unknown as JobKind;
}

export type JobStatus = 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** A job as it is kept in the collection `jobs` of its service. */
export type JobRecord = {
  readonly _id: string;
  readonly name: string;
  readonly key: string;
  readonly run: number;
  readonly input: unknown;
  readonly status: JobStatus;
  readonly checkpoint?: unknown;
  /** Dealt with so far, of `total`, which is known from the first step on. */
  readonly processed: number;
  readonly total: number | null;
  /** Failures since the last step that succeeded, and why the latest one failed. */
  readonly failures: number;
  readonly reason: string | null;
  readonly startedAt: Date;
  readonly endedAt?: Date;
  /** When the next step is to be taken; absent once the job has ended. */
  readonly dueAt?: Date;
  /** Rises with every change. */
  readonly version: number;
};

export type JobStart = {
  /** What the job is about: of one key there is one run at a time, in the order of `run`. */
  readonly key: string;
  readonly run: number;
  readonly input: unknown;
};

export type Jobs = {
  /** Starts a job with the commit of the transaction, the same run of the same key only once. Answers with its id. */
  start(transaction: Transaction, kind: Pick<JobKind, 'name'>, job: JobStart): Promise<string>;
  /** Ends a job after the step at hand; what was done stays. Answers whether it was still running. */
  cancel(transaction: Transaction, id: string): Promise<boolean>;
  find(id: string): Promise<JobRecord | undefined>;
};

export function jobModel(connection: Connection): Model<JobRecord> {
  const schema = new Schema<JobRecord>({ _id: String }, { collection: 'jobs', strict: false, versionKey: false });
  schema.index({ dueAt: 1 }, { sparse: true });
  schema.index({ name: 1, key: 1, run: 1 }, { unique: true });
  schema.index({ endedAt: 1 }, { expireAfterSeconds: JOB_KEPT_SECONDS });
  return connection.model<JobRecord>('Job', schema);
}

/** Jobs of one service; `expect` tells its timers that there is something to do. */
export function jobsOf(
  { clock }: { readonly clock: Clock },
  { connection }: Pick<Database, 'connection'>,
  expect: (id: string, at: Date) => void,
): Jobs {
  const jobs = connection.collection<JobRecord>('jobs');
  return {
    async start({ session, afterCommit }, { name }, { key, run, input }) {
      const _id = `${name}/${key}/${run}`;
      if (await jobs.findOne({ _id }, { session, projection: { _id: 1 } })) return _id;
      const now = clock();
      const beginning = { processed: 0, total: null, failures: 0, reason: null, version: 1 };
      const job = { _id, name, key, run, input, status: 'RUNNING', startedAt: now, dueAt: now, ...beginning } as const;
      await jobs.insertOne(job, { session });
      afterCommit(() => expect(_id, now));
      return _id;
    },
    async cancel({ session }, _id) {
      const { modifiedCount } = await jobs.updateOne(
        { _id, status: 'RUNNING' },
        { $set: { status: 'CANCELLED', endedAt: clock() }, $unset: { dueAt: '' }, $inc: { version: 1 } },
        { session },
      );
      return modifiedCount === 1;
    },
    find: async (_id) => (await jobs.findOne({ _id })) ?? undefined,
  };
}
