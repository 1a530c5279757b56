import { defineJob } from '@linli/kit/jobs/jobs.ts';
import type { Issues } from '../service.ts';
import { addressedWork } from './addressed.ts';
import { type Division, redivide } from './division.ts';

export const READDRESS_ISSUES = 'readdressIssues';

/** Rows of one step. */
export const READDRESS_BATCH = 100;

/** Which kind of work is at hand, and the last row of it that was seen. */
type Checkpoint = { readonly kind: number; readonly after?: string };

/**
 * Open work follows its building; what lay in a retired grid without a building goes up to what remains of its path.
 * What comes after the job has started knows the new division already.
 */
export const readdressIssues = (service: Issues) => {
  const work = addressedWork(service);
  return defineJob<Division, Checkpoint>({
    name: READDRESS_ISSUES,
    async total({ input, startedAt }, { session }) {
      let total = 0;
      for (const { model, open } of work) total += await model.countDocuments(open(input, startedAt), { session });
      return total;
    },
    async step({ input, checkpoint = { kind: 0 }, startedAt }, transaction) {
      const { kind, after } = checkpoint;
      const { model, open, move } = work[kind] ?? finished(kind);
      const batch = await model
        .find(
          { ...open(input, startedAt), ...(after && { _id: { $gt: after } }) },
          { _id: 1 },
          { session: transaction.session },
        )
        .sort({ _id: 1 })
        .limit(READDRESS_BATCH)
        .lean<{ _id: string }[]>();
      const ids = batch.map(({ _id }) => _id);
      if (ids.length > 0) await move(transaction, ids, await redivide(service.tree, input));
      const last = batch.length === READDRESS_BATCH ? batch.at(-1) : undefined;
      const next = last ? { kind, after: last._id } : { kind: kind + 1 };
      return { processed: batch.length, ...(next.kind < work.length && { checkpoint: next }) };
    },
  });
};

function finished(kind: number): never {
  throw new TypeError(`there is no work of kind ${kind}`);
}
