import { Double, Long } from 'bson';
import { DEFAULT_BATCH_SIZE, SNAPSHOT_HISTORY_MS } from '../limits.ts';
import { readBatch } from '../query/cursors.ts';
import type { Source } from '../query/source.ts';
import type { Collection } from '../storage/collection.ts';
import type { Doc } from '../values/index.ts';
import { doc, encodeCursor } from '../wire/message.ts';
import { clusterTime } from './concerns.ts';
import type { Context } from './context.ts';

/** A query whose results are to be answered in batches. */
export interface OpenQuery {
  readonly name: string;
  readonly source: Source<Buffer>;
  readonly collection: Collection | undefined;
  readonly batchSize: number | undefined;
  readonly singleBatch?: boolean;
  readonly noTimeout?: boolean;
}

/** Answers the first batch and keeps a cursor when there is more. */
export async function firstBatch(context: Context, query: OpenQuery): Promise<Buffer> {
  const { engine, db, view, budget, session, txn, snapshotRead } = context;
  const namespace = `${db}.${query.name}`;
  const reading = { source: query.source, held: null, budget };
  const { documents, done } = await readBatch(reading, query.batchSize ?? DEFAULT_BATCH_SIZE, txn !== null);
  const rest: Doc = new Map();
  let id = Long.ZERO;
  if (!done && query.singleBatch !== true) {
    const pinned = snapshotRead ? engine.store.snapshots.pin(view.ts) : undefined;
    const release = (): void => {
      query.source.items.return?.();
      if (pinned !== undefined) engine.store.snapshots.release(pinned);
    };
    const { collection, noTimeout = false } = query;
    id = engine.cursors.add({
      ...reading,
      namespace,
      view,
      collection,
      session,
      txn,
      noTimeout,
      release,
      fixed: snapshotRead,
    }).id;
  }
  rest.set('id', id).set('ns', namespace);
  if (snapshotRead) {
    rest.set('atClusterTime', clusterTime(view.ts));
    engine.store.snapshots.keepUntil(view.ts, Date.now() + SNAPSHOT_HISTORY_MS);
  }
  return encodeCursor('firstBatch', documents, rest, doc({ ok: new Double(1) }));
}
