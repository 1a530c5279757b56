import { Int32 } from 'bson';
import { EngineError } from '../errors.ts';
import { isReplacement } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import type { Doc, Value } from '../values/index.ts';
import type { Command, Context } from './context.ts';
import {
  documentField,
  documentsField,
  flagField,
  optionalDocumentsField,
  refuseCollation,
  refuseUnknown,
} from './fields.ts';
import { batchReply, runBatch } from './insert.ts';
import { collectionName } from './names.ts';
import { expressionEnv, runOnce } from './statement.ts';
import { applyUpdate, updateValue } from './write.ts';

const FIELDS = new Set(['q', 'u', 'c', 'multi', 'upsert', 'arrayFilters', 'hint', 'collation']);

export const update: Command = {
  name: 'update',
  fields: ['updates', 'ordered', 'bypassDocumentValidation', 'let'],
  inTransaction: true,
  write: true,
  stable: true,
  async run(context) {
    const name = collectionName(context.db, context.command, 'update');
    const statements = documentsField(context.command, 'updates');
    context.engine.counters.update += statements.length;
    const result = await runBatch(context, statements, (statement, index) =>
      runUpdate(context, name, statement, index),
    );
    const total = (field: string): number =>
      result.replies.reduce((sum, { reply }) => sum + (reply.get(field) as Int32).value, 0);
    const upserted = result.replies.flatMap(({ reply, index }): Doc[] =>
      reply.has('upserted') ? [doc({ index: new Int32(index), _id: reply.get('upserted') as Value })] : [],
    );
    const reply = doc({ n: new Int32(total('n')), nModified: new Int32(total('nModified')) });
    if (upserted.length > 0) reply.set('upserted', upserted);
    return batchReply(reply, result);
  },
};

/** A required document of a statement. @throws Location40414 */
function required(statement: Doc, field: string): Doc {
  const value = documentField(statement, field);
  if (value === undefined)
    throw new EngineError(40414, `BSON field 'update.updates.${field}' is missing but a required field`);
  return value;
}

function runUpdate(
  context: Context,
  name: string,
  statement: Doc,
  index: number,
): Promise<{ reply: Doc; retried: boolean }> {
  refuseUnknown(statement, 'update.updates', FIELDS);
  refuseCollation(statement);
  const filter = required(statement, 'q');
  const value = updateValue(statement.get('u'));
  const multi = flagField(statement, 'multi');
  if (multi && context.retryable)
    throw new EngineError('InvalidOptions', 'Cannot use retryable writes with multi=true');
  if (multi && isReplacement(value))
    throw new EngineError('FailedToParse', 'multi update is not supported for replacement-style update');
  const arrayFilters = optionalDocumentsField(statement, 'arrayFilters');
  const constants = new Map([
    ...(documentField(context.command, 'let') ?? []),
    ...(documentField(statement, 'c') ?? []),
  ]);
  const target = { filter, hint: statement.get('hint'), limit: multi ? 0 : 1, env: expressionEnv(context, constants) };
  const change = { update: value, arrayFilters, upsert: flagField(statement, 'upsert') };
  return runOnce(context, index, (txn) => {
    const { matched, modified, upserted } = applyUpdate(context, txn, name, target, change);
    const reply = doc({ n: new Int32(upserted === undefined ? matched : 1), nModified: new Int32(modified) });
    if (upserted !== undefined) reply.set('upserted', upserted.get('_id') ?? null);
    return reply;
  });
}
