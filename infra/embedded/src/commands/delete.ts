import { Int32 } from 'bson';
import { EngineError } from '../errors.ts';
import { doc } from '../wire/message.ts';
import type { Doc } from '../values/index.ts';
import type { Command, Context } from './context.ts';
import { countField, documentField, documentsField, refuseCollation, refuseUnknown } from './fields.ts';
import { batchReply, runBatch } from './insert.ts';
import { collectionName } from './names.ts';
import { expressionEnv, runOnce } from './statement.ts';
import { applyDelete } from './write.ts';

const FIELDS = new Set(['q', 'limit', 'hint', 'collation']);

export const deleteCommand: Command = {
  name: 'delete',
  fields: ['deletes', 'ordered', 'let'],
  inTransaction: true,
  write: true,
  stable: true,
  async run(context) {
    const name = collectionName(context.db, context.command, 'delete');
    const statements = documentsField(context.command, 'deletes');
    context.engine.counters.delete += statements.length;
    const result = await runBatch(context, statements, (statement, index) =>
      runDelete(context, name, statement, index),
    );
    const deleted = result.replies.reduce((sum, { reply }) => sum + (reply.get('n') as Int32).value, 0);
    return batchReply(doc({ n: new Int32(deleted) }), result);
  },
};

function runDelete(
  context: Context,
  name: string,
  statement: Doc,
  index: number,
): Promise<{ reply: Doc; retried: boolean }> {
  refuseUnknown(statement, 'delete.deletes', FIELDS);
  refuseCollation(statement);
  const filter = documentField(statement, 'q');
  const limit = countField(statement, 'limit');
  if (filter === undefined || limit === undefined) {
    throw new EngineError(
      40414,
      `BSON field 'delete.deletes.${filter ? 'limit' : 'q'}' is missing but a required field`,
    );
  }
  if (limit > 1)
    throw new EngineError('FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${limit}`);
  if (limit === 0 && context.retryable)
    throw new EngineError('InvalidOptions', 'Cannot use retryable writes with limit=0');
  const target = { filter, hint: statement.get('hint'), limit, env: expressionEnv(context) };
  return runOnce(context, index, (txn) => doc({ n: new Int32(applyDelete(context, txn, name, target).length) }));
}
