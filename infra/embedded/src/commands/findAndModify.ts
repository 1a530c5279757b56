import { Int32 } from 'bson';
import { EngineError } from '../errors.ts';
import { compileProjection } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import type { Doc, Value } from '../values/index.ts';
import type { Transaction } from '../storage/transaction.ts';
import type { Command, Context } from './context.ts';
import { documentField, flagField, optionalDocumentsField, refuseCollation } from './fields.ts';
import { collectionName } from './names.ts';
import { expressionEnv, runOnce } from './statement.ts';
import { applyDelete, applyUpdate, updateValue } from './write.ts';

export const findAndModify: Command = {
  name: 'findAndModify',
  aliases: ['findandmodify'],
  fields: [
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'bypassDocumentValidation',
    'arrayFilters',
    'hint',
    'collation',
    'let',
  ],
  inTransaction: true,
  write: true,
  stable: true,
  async run(context) {
    const { command, engine } = context;
    refuseCollation(command);
    checkOptions(command);
    const name = collectionName(context.db, command, context.name);
    engine.counters[flagField(command, 'remove') ? 'delete' : 'update'] += 1;
    const { reply, retried } = await runOnce(context, 0, (txn) => modify(context, txn, name));
    const answer: Doc = new Map(reply);
    if (retried) answer.set('retriedStmtId', new Int32(0));
    return answer;
  },
};

function checkOptions(command: Doc): void {
  const remove = flagField(command, 'remove');
  if (!remove && !command.has('update'))
    throw new EngineError('FailedToParse', 'Either an update or remove=true must be specified');
  if (!remove) return;
  if (command.has('update')) throw new EngineError('FailedToParse', 'Cannot specify both an update and remove=true');
  if (flagField(command, 'upsert'))
    throw new EngineError('FailedToParse', 'Cannot specify both upsert=true and remove=true ');
  if (flagField(command, 'new')) {
    throw new EngineError(
      'FailedToParse',
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    );
  }
}

function modify(context: Context, txn: Transaction, name: string): Doc {
  const { command } = context;
  const filter = documentField(command, 'query') ?? new Map();
  const env = expressionEnv(context);
  const target = { filter, sort: documentField(command, 'sort'), hint: command.get('hint'), limit: 1, env };
  const fields = documentField(command, 'fields');
  const apply = fields === undefined ? undefined : compileProjection(fields, { find: true, filter, env });
  const shown = (value: Doc | undefined): Value =>
    value === undefined ? null : apply === undefined ? value : apply(value);
  if (flagField(command, 'remove')) {
    const [hit] = applyDelete(context, txn, name, target);
    return doc({ lastErrorObject: doc({ n: new Int32(hit === undefined ? 0 : 1) }), value: shown(hit?.doc) });
  }
  const change = {
    update: updateValue(command.get('update')),
    arrayFilters: optionalDocumentsField(command, 'arrayFilters'),
    upsert: flagField(command, 'upsert'),
  };
  const { matched, before, after, upserted } = applyUpdate(context, txn, name, target, change);
  const lastErrorObject = doc({
    n: new Int32(matched > 0 || upserted !== undefined ? 1 : 0),
    updatedExisting: matched > 0,
    upserted: upserted === undefined ? undefined : (upserted.get('_id') ?? null),
  });
  return doc({ lastErrorObject, value: shown(flagField(command, 'new') ? (after ?? upserted) : before) });
}
