import { setTimeout as delay } from 'node:timers/promises';
import { Int32, ObjectId, Timestamp } from 'bson';
import type { Value } from '../values/index.ts';
import { EngineError } from '../errors.ts';
import { LOCK_WAIT_MS } from '../limits.ts';
import { RecordLocked, writeConflict } from '../storage/transaction.ts';
import type { Transaction } from '../storage/transaction.ts';
import { compileExpression, isNum, rootContext, typeName } from '../values/index.ts';
import type { Doc, ExpressionEnv } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import type { Context } from './context.ts';
import { documentField } from './fields.ts';
import { clusterTime } from './concerns.ts';

/**
 * Runs one change atomically: inside the client's transaction, or committed at once. Outside a transaction it waits
 * for transactions that hold what it writes, and then starts over.
 */
export async function runStatement<T>(context: Context, action: (txn: Transaction) => T): Promise<T> {
  if (context.txn !== null) {
    try {
      return action(context.txn);
    } catch (error) {
      throw error instanceof RecordLocked ? writeConflict() : error;
    }
  }
  for (;;) {
    const { store } = context.engine;
    const txn = store.begin(false);
    try {
      const result = action(txn);
      store.commit(txn);
      return result;
    } catch (error) {
      store.abort(txn);
      if (!(error instanceof RecordLocked)) throw error;
      await waitFor(error.holder, context);
    }
  }
}

/** Waits until a transaction has ended. @throws MaxTimeMSExpired 50, LockTimeout 24 */
export async function waitFor(holder: Transaction, context: Context): Promise<void> {
  const { budget, maxTimeMs } = context;
  const started = performance.now();
  const wait = Math.min(LOCK_WAIT_MS, budget.deadline - started);
  const timer = new AbortController();
  const ended = await Promise.race([
    holder.whenEnded().then(() => true),
    delay(Math.max(wait, 0), false, { signal: timer.signal }).catch(() => false),
  ]);
  timer.abort();
  budget.checkNow();
  if (ended) {
    // The wait is the other's time, not this operation's, unless the client set a limit.
    if (maxTimeMs === undefined) budget.deadline += performance.now() - started;
    return;
  }
  if (maxTimeMs !== undefined) throw new EngineError('MaxTimeMSExpired', 'operation exceeded time limit');
  throw new EngineError(24, 'Unable to acquire a lock: a transaction holds the document');
}

/** Running number of a statement in its command, for retries. */
export function statementId(context: Context, position: number): number {
  const list = context.command.get('stmtIds');
  const value = Array.isArray(list) ? list[position] : context.command.get('stmtId');
  const base = isNum(value) ? Number(value.toString()) : 0;
  return Array.isArray(list) ? base : base + position;
}

/**
 * Runs a statement once: a retried one gives the reply of the first time.
 * @returns the reply and whether it is from the first time
 */
export async function runOnce(
  context: Context,
  position: number,
  action: (txn: Transaction) => Doc,
): Promise<{ reply: Doc; retried: boolean }> {
  const { session, retryable, engine } = context;
  if (session === null || !retryable) return { reply: await runStatement(context, action), retried: false };
  const id = statementId(context, position);
  const known = session.results.get(id);
  if (known !== undefined) return { reply: known, retried: true };
  const number = session.number;
  const reply = await runStatement(context, (txn) => {
    if (session.number !== number)
      throw new EngineError('TransactionTooOld', 'a newer write has started on this session');
    return action(txn);
  });
  engine.sessions.remember(session, id, reply);
  return { reply, retried: false };
}

/** What expressions of a command see: its `let` variables and one time for all of it. */
export function expressionEnv(
  context: Context,
  constants: Doc | undefined = documentField(context.command, 'let'),
): ExpressionEnv {
  const env: ExpressionEnv = { now: new Date(), budget: context.budget };
  if (constants === undefined) return env;
  const variables = new Map(
    [...constants].map(([name, value]) => {
      if (!/^[a-z][A-Za-z0-9_]*$/.test(name))
        throw new EngineError('FailedToParse', `'${name}' starts with an invalid character for a user variable name`);
      return [name, compileExpression(value, env)(rootContext(new Map()))] as const;
    }),
  );
  return { ...env, variables };
}

/** One entry of `writeErrors`. */
export function writeError(index: number, error: EngineError): Doc {
  const entry = doc({ index: new Int32(index), code: new Int32(error.code), errmsg: error.message });
  for (const [name, value] of error.extra ?? []) entry.set(name, value);
  return entry;
}

/** A document ready to be stored: `_id` first, made when missing. @throws InvalidIdField 53, DollarPrefixedFieldName 52 */
export function storable(document: Doc, context: Context): Doc {
  const id = document.get('_id') ?? (document.has('_id') ? null : new ObjectId());
  if (Array.isArray(id) || typeName(id) === 'regex') {
    throw new EngineError('InvalidIdField', `The '_id' value cannot be of type ${typeName(id)}`);
  }
  if (id instanceof Map) refuseDollarNames(id);
  const stored: Doc = new Map<string, Value>([['_id', id]]);
  for (const [name, value] of document) {
    if (name !== '_id') stored.set(name, isEmptyTimestamp(value) ? clusterTime(context.engine.store.now) : value);
  }
  return stored;
}

function refuseDollarNames(id: Doc): void {
  for (const [name, value] of id) {
    if (name.startsWith('$')) {
      throw new EngineError(
        'DollarPrefixedFieldName',
        `_id fields may not contain '$'-prefixed fields: ${name} is not valid for storage.`,
      );
    }
    if (value instanceof Map) refuseDollarNames(value);
  }
}

/** Timestamp(0, 0) at the top of a document stands for the time of the insert. */
const isEmptyTimestamp = (value: Value): boolean => value instanceof Timestamp && value.high === 0 && value.low === 0;
