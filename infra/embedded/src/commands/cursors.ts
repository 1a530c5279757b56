import { Double, Long } from 'bson';
import { EngineError } from '../errors.ts';
import { DEFAULT_MAX_TIME_MS } from '../limits.ts';
import { readBatch } from '../query/cursors.ts';
import type { Cursor } from '../query/cursors.ts';
import { doc, encodeCursor } from '../wire/message.ts';
import type { Command, Context } from './context.ts';
import { countField } from './fields.ts';
import { collectionName } from './names.ts';

/** Batch size that stands for "as much as fits into a reply". */
const UNBOUNDED = Number.MAX_SAFE_INTEGER;

export const getMore: Command = {
  name: 'getMore',
  fields: ['collection', 'batchSize'],
  inTransaction: true,
  stable: true,
  async run(context) {
    const { engine, command, connection, txn, view } = context;
    const id = command.get('getMore');
    if (!(id instanceof Long))
      throw new EngineError('TypeMismatch', "BSON field 'getMore.getMore' is the wrong type, expected type 'long'");
    const size = countField(command, 'batchSize') || UNBOUNDED;
    if (context.maxTimeMs !== undefined) {
      throw new EngineError('BadValue', 'cannot set maxTimeMS on getMore command for a non-awaitData cursor');
    }
    engine.counters.getmore += 1;
    const cursor = openCursor(context, id);
    cursor.busy = true;
    cursor.budget.renew(DEFAULT_MAX_TIME_MS, () => connection.closed);
    if (!cursor.fixed && txn === null) cursor.view.ts = view.ts;
    try {
      const { documents, done } = await readBatch(cursor, size, txn !== null);
      if (done) engine.cursors.close(id);
      const rest = new Map().set('id', done ? Long.ZERO : id).set('ns', cursor.namespace);
      return encodeCursor('nextBatch', documents, rest, doc({ ok: new Double(1) }));
    } catch (error) {
      engine.cursors.close(id);
      throw error;
    } finally {
      cursor.busy = false;
      cursor.lastUse = Date.now();
    }
  },
};

/** The cursor a `getMore` names, if it may go on with it. */
function openCursor(context: Context, id: Long): Cursor {
  const { engine, db, command, session, txn } = context;
  const cursor = engine.cursors.get(id);
  if (cursor === undefined) throw new EngineError('CursorNotFound', `cursor id ${id.toString()} not found`);
  const namespace = `${db}.${collectionName(db, command, 'collection')}`;
  if (namespace !== cursor.namespace) {
    throw new EngineError(
      'Unauthorized',
      `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
    );
  }
  if (cursor.session !== session)
    throw new EngineError(50738, `Cannot run getMore on cursor ${id.toString()}, which was created in another session`);
  if (cursor.txn !== txn)
    throw new EngineError(
      50740,
      `Cannot run getMore on cursor ${id.toString()}, which was created in another transaction`,
    );
  if (cursor.busy) throw new EngineError(12051, `cursor id ${id.toString()} is already in use`);
  if (cursor.collection?.dropped === true) {
    engine.cursors.close(id);
    throw new EngineError(175, 'collection dropped');
  }
  return cursor;
}

export const killCursors: Command = {
  name: 'killCursors',
  fields: ['cursors'],
  inTransaction: true,
  stable: true,
  run({ engine, command, db }) {
    const namespace = `${db}.${collectionName(db, command, 'killCursors')}`;
    const ids = command.get('cursors');
    if (!Array.isArray(ids))
      throw new EngineError(40414, "BSON field 'killCursors.cursors' is missing but a required field");
    const killed: Long[] = [];
    const missing: Long[] = [];
    for (const id of ids) {
      if (!(id instanceof Long))
        throw new EngineError(
          'TypeMismatch',
          "BSON field 'killCursors.cursors' holds the wrong type, expected type 'long'",
        );
      const known = engine.cursors.get(id)?.namespace === namespace && engine.cursors.close(id);
      (known ? killed : missing).push(id);
    }
    return doc({ cursorsKilled: killed, cursorsNotFound: missing, cursorsAlive: [], cursorsUnknown: [] });
  },
};
