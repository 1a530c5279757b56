import { Double, Int32 } from 'bson';
import type { Long } from 'bson';
import { EngineError } from '../errors.ts';
import { DEFAULT_MAX_TIME_MS, MAX_DOCUMENT_BYTES, REPLY_HEADROOM_BYTES } from '../limits.ts';
import { Budget } from '../query/budget.ts';
import type { Session } from '../sessions/session.ts';
import type { View } from '../storage/records.ts';
import type { Transaction } from '../storage/transaction.ts';
import { StoreBroken } from '../storage/store.ts';
import { encodeDocument, isNum } from '../values/index.ts';
import type { Doc, Value } from '../values/index.ts';
import { doc } from '../wire/message.ts';
import type { Connection } from '../wire/server.ts';
import { checkConcerns, snapshotTime } from './concerns.ts';
import type { Command, Context, Engine } from './context.ts';
import { countField, flagField } from './fields.ts';
import { checkDbName } from './names.ts';
import { findCommand } from './registry.ts';

/** Fields every command may carry. */
export const GENERIC_FIELDS: ReadonlySet<string> = new Set([
  '$db',
  'lsid',
  'txnNumber',
  'autocommit',
  'startTransaction',
  'stmtId',
  'stmtIds',
  '$clusterTime',
  '$readPreference',
  'readConcern',
  'writeConcern',
  'comment',
  'maxTimeMS',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
]);

const RETRYABLE = new Set(['insert', 'update', 'delete', 'findAndModify', 'findandmodify']);

/** Runs one command and gives its encoded reply, errors included. @throws StoreBroken */
export async function dispatch(engine: Engine, command: Doc, connection: Connection): Promise<Buffer> {
  try {
    return await runCommand(engine, command, connection);
  } catch (error) {
    if (error instanceof EngineError) return encodeError(error);
    if (error instanceof StoreBroken) throw error;
    // A defect met while a command was worked out; its statement has been undone.
    return encodeError(new EngineError('InternalError', error instanceof Error ? error.message : String(error)));
  }
}

/** The reply to a failed command. */
export function encodeError(error: EngineError): Buffer {
  const { message, code, codeName, labels, extra } = error;
  const reply = doc({ ok: new Double(0), errmsg: message, code: new Int32(code), codeName });
  for (const [name, value] of extra ?? []) reply.set(name, value);
  if (labels.length > 0) reply.set('errorLabels', labels);
  return encodeDocument(reply);
}

async function runCommand(engine: Engine, command: Doc, connection: Connection): Promise<Buffer> {
  const name = command.keys().next().value ?? '';
  const definition = findCommand(name);
  engine.counters.command += 1;
  if (definition === undefined) throw new EngineError('CommandNotFound', `no such command: '${name}'`);
  const db = checkFields(definition, name, command);
  const session = command.has('lsid') ? engine.sessions.open(command.get('lsid') as Value) : null;
  const number = transactionNumber(command, session);
  const unmetConcern = checkConcerns(command, definition, number !== undefined && command.has('autocommit'));
  const retryable = number !== undefined && !command.has('autocommit');
  if (retryable && !RETRYABLE.has(name)) {
    throw new EngineError(
      50768,
      `txnNumber may only be provided for multi-document transactions and retryable write commands. autocommit:false was not provided, and ${name} is not a retryable write command.`,
    );
  }
  if (retryable && session !== null) engine.sessions.prepareWrite(session, number);
  const txn = transactionOf(engine, definition, { command, session, number, name });
  const context = makeContext(engine, { connection, db, command, name, session, txn, retryable });
  return runIn(context, definition, unmetConcern);
}

async function runIn(context: Context, definition: Command, unmetConcern: Doc | undefined): Promise<Buffer> {
  const { engine, session, txn, view } = context;
  engine.store.snapshots.pin(view.ts);
  const pinned = view.ts;
  try {
    const reply = await definition.run(context);
    if (Buffer.isBuffer(reply)) return reply;
    if (unmetConcern !== undefined) reply.set('writeConcernError', unmetConcern);
    reply.set('ok', new Double(1));
    return encodeDocument(reply, MAX_DOCUMENT_BYTES + REPLY_HEADROOM_BYTES);
  } catch (error) {
    if (session !== null && txn !== null && session.txn === txn) engine.sessions.abortAfterError(session);
    throw error;
  } finally {
    engine.store.snapshots.release(pinned);
  }
}

/** Checks field names, database and API version; gives the database. */
function checkFields(definition: Command, name: string, command: Doc): string {
  if (definition.lenient !== true) {
    for (const field of command.keys()) {
      if (definition.refused?.includes(field)) refuseOption(name, field, command.get(field));
      else if (field !== name && !GENERIC_FIELDS.has(field) && !definition.fields.includes(field)) {
        throw new EngineError(40415, `BSON field '${definition.name}.${field}' is an unknown field.`);
      }
    }
  }
  const db = command.get('$db');
  if (typeof db !== 'string') throw new EngineError(40414, "BSON field '$db' is missing but a required field");
  checkDbName(db);
  if (definition.adminOnly === true && db !== 'admin')
    throw new EngineError('Unauthorized', `${name} may only be run against the admin database.`);
  const apiVersion = command.get('apiVersion');
  if (apiVersion !== undefined && apiVersion !== '1') throw new EngineError(322, 'API version must be "1"');
  if (flagField(command, 'apiStrict') && definition.stable !== true) {
    throw new EngineError(323, `Provided apiStrict:true, but the command ${name} is not in API Version 1`);
  }
  return db;
}

function refuseOption(name: string, field: string, value: Value | undefined): void {
  if (value === false || value === null) return;
  throw new EngineError('InvalidOptions', `${name}: option '${field}' is not supported`);
}

function transactionNumber(command: Doc, session: Session | null): number | undefined {
  const value = command.get('txnNumber');
  const autocommit = command.get('autocommit');
  if (value === undefined) {
    if (autocommit !== undefined)
      throw new EngineError('InvalidOptions', "'autocommit' field requires a transaction number to also be specified");
    if (command.has('startTransaction'))
      throw new EngineError(
        'InvalidOptions',
        "'startTransaction' field requires a transaction number to also be specified",
      );
    return undefined;
  }
  if (session === null)
    throw new EngineError('InvalidOptions', 'Transaction number requires a session ID to also be specified');
  if (!isNum(value))
    throw new EngineError('TypeMismatch', "BSON field 'txnNumber' is the wrong type, expected type 'long'");
  if (autocommit !== undefined && autocommit !== false) {
    throw new EngineError('InvalidOptions', 'Specifying autocommit=true is not allowed.');
  }
  if (command.has('startTransaction') && (autocommit === undefined || command.get('startTransaction') !== true)) {
    throw new EngineError('InvalidOptions', 'startTransaction must be true and needs autocommit: false');
  }
  const number = (value as Long).toString();
  if (!Number.isSafeInteger(Number(number)) || Number(number) < 0)
    throw new EngineError('InvalidOptions', 'Transaction number cannot be negative');
  return Number(number);
}

function transactionOf(
  engine: Engine,
  definition: Command,
  {
    command,
    session,
    number,
    name,
  }: { command: Doc; session: Session | null; number: number | undefined; name: string },
): Transaction | null {
  if (session === null || number === undefined || !command.has('autocommit')) return null;
  if (name === 'commitTransaction' || name === 'abortTransaction') return null;
  if (definition.inTransaction !== true) {
    throw new EngineError(
      'OperationNotSupportedInTransaction',
      `Cannot run '${name}' in a multi-document transaction.`,
    );
  }
  return command.has('startTransaction')
    ? engine.sessions.start(session, number)
    : engine.sessions.resume(session, number);
}

function makeContext(
  engine: Engine,
  parts: Pick<Context, 'connection' | 'db' | 'command' | 'name' | 'session' | 'txn' | 'retryable'>,
): Context {
  const { command, txn, connection } = parts;
  const maxTimeMs = countField(command, 'maxTimeMS') || undefined;
  const snapshot = txn === null ? snapshotTime(engine, command) : undefined;
  const view: View = { ts: txn?.snapshot ?? snapshot ?? engine.store.now, txn };
  return {
    ...parts,
    engine,
    maxTimeMs,
    budget: new Budget(maxTimeMs ?? DEFAULT_MAX_TIME_MS, () => connection.closed),
    view,
    snapshotRead: snapshot !== undefined,
  };
}
