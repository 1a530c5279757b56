import { Int32 } from 'bson';
import { EngineError } from '../errors.ts';
import { MAX_WRITE_BATCH } from '../limits.ts';
import { doc } from '../wire/message.ts';
import type { Doc } from '../values/index.ts';
import type { Command, Context } from './context.ts';
import { documentsField, flagField } from './fields.ts';
import { collectionName } from './names.ts';
import { runOnce, statementId, storable, writeError } from './statement.ts';

/** What a batch of write statements came to. */
export interface BatchResult {
  readonly replies: { index: number; reply: Doc }[];
  readonly errors: Doc[];
  readonly retried: number[];
}

/**
 * Runs the statements of one write command one after the other. An error ends an ordered batch; inside a
 * transaction it aborts the transaction.
 */
export async function runBatch<T>(
  context: Context,
  statements: readonly T[],
  run: (statement: T, index: number) => Promise<{ reply: Doc; retried: boolean }>,
): Promise<BatchResult> {
  if (statements.length === 0 || statements.length > MAX_WRITE_BATCH) {
    throw new EngineError(
      'InvalidLength',
      `Write batch sizes must be between 1 and ${MAX_WRITE_BATCH}. Got ${statements.length} operations.`,
    );
  }
  const ordered = flagField(context.command, 'ordered', true);
  const result: BatchResult = { replies: [], errors: [], retried: [] };
  for (const [index, statement] of statements.entries()) {
    try {
      const { reply, retried } = await run(statement, index);
      result.replies.push({ index, reply });
      if (retried) result.retried.push(statementId(context, index));
    } catch (error) {
      if (!(error instanceof EngineError) || error.labels.includes('TransientTransactionError')) throw error;
      result.errors.push(writeError(index, error));
      if (context.session !== null && context.txn !== null) context.engine.sessions.abortAfterError(context.session);
      if (ordered || context.txn !== null) break;
    }
  }
  return result;
}

/** Adds to a write reply what all of them share. */
export function batchReply(reply: Doc, { errors, retried }: BatchResult): Doc {
  if (errors.length > 0) reply.set('writeErrors', errors);
  if (retried.length > 0)
    reply.set(
      'retriedStmtIds',
      retried.map((id) => new Int32(id)),
    );
  return reply;
}

export const insert: Command = {
  name: 'insert',
  fields: ['documents', 'ordered', 'bypassDocumentValidation'],
  inTransaction: true,
  write: true,
  stable: true,
  async run(context) {
    const { engine, db, command } = context;
    const name = collectionName(db, command, 'insert');
    flagField(command, 'bypassDocumentValidation');
    const documents = documentsField(command, 'documents');
    engine.counters.insert += documents.length;
    const result = await runBatch(context, documents, (document, index) =>
      runOnce(context, index, (txn) => {
        engine.store.insert(txn, engine.store.open(db, name, txn), storable(document, context));
        return doc({ n: new Int32(1) });
      }),
    );
    return batchReply(doc({ n: new Int32(result.replies.length) }), result);
  },
};
