import { createOnce } from '@linli/kit/graphql/idempotency.ts';
import { reject } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import type { Issues } from '../service.ts';
import { areaOwner, measuresOf } from './askFigures.ts';
import { snapshotShape } from './figureInput.ts';
import { LEDGER_ID } from './figureStores.ts';
import { MEASURES_VERSION } from './measures.ts';
import { readFigures, readFiguresFromFacts } from './readFigures.ts';
import { rollUp, rollUpAll } from './rollUp.ts';
import { type Difference, differencesBetween, type FigureSnapshot, hashOf } from './snapshot.ts';

/**
 * Freezes figures of an area. Needs `figure:freeze` there. @returns the id of the snapshot
 * @throws Rejection INVALID_INPUT, NOT_FOUND, TOO_MANY_FACTS, TOO_MANY_ROWS, IDEMPOTENCY_KEY_REUSED
 */
export async function freezeSnapshot({ service, viewer, locale }: Context, raw: unknown): Promise<string> {
  const input = readInput(snapshotShape, raw, locale);
  const { areaId, title, since, until, basis, groupBy } = input;
  const owner = await areaOwner(service, viewer, areaId, 'figure:freeze');
  const question = { owner, since, until, basis, groupBy, measures: measuresOf(input.measures) };
  await rollUpAll(service);
  const now = service.clock();
  return createOnce(service, { viewer, operation: 'figureSnapshotFreeze', input, now }, async (transaction) => {
    const wanted = { title, areaId, question, frozenById: viewer.id };
    return (await freeze(service, transaction, wanted))._id;
  });
}

type Wanted = Pick<FigureSnapshot, 'title' | 'areaId' | 'question' | 'frozenById'>;

/** Numbers what has come in the meantime, so that the cut says exactly what is counted, and keeps the answer. */
export async function freeze(service: Issues, transaction: Transaction, wanted: Wanted): Promise<FigureSnapshot> {
  while ((await rollUp(service, transaction)) > 0);
  const { session } = transaction;
  const ledger = await service.models.factLedger.findOne({ _id: LEDGER_ID }, null, { session }).lean();
  const sequence = ledger?.sequence ?? 0;
  const area = await service.tree.node(wanted.areaId);
  const rows = await readFigures(service, transaction, wanted.question);
  const snapshot: FigureSnapshot = {
    _id: newId('fsn'),
    ...wanted,
    areaIds: area?.path ?? [wanted.areaId],
    measuresVersion: MEASURES_VERSION,
    rows,
    hash: hashOf({ question: wanted.question, sequence, rows }),
    sequence,
    frozenAt: service.clock(),
  };
  await service.models.figureSnapshots.collection.insertOne(snapshot as never, { session });
  return snapshot;
}

/** What a second computation says of a snapshot. */
export type Verification = {
  readonly snapshot: FigureSnapshot;
  readonly equal: boolean;
  readonly hash: string;
  readonly differences: readonly Difference[];
};

/** Recomputes a snapshot from the facts alone. @throws Rejection NOT_FOUND */
export async function verifySnapshot({ service, viewer }: Context, id: string): Promise<Verification> {
  const snapshot = await service.models.figureSnapshots.findOne({ _id: id }).lean<FigureSnapshot>();
  if (!snapshot || !mayOn(viewer, 'figure:read', snapshot.areaIds)) reject('NOT_FOUND', ['id']);
  const { question, sequence } = snapshot;
  const rows = await readFiguresFromFacts(service, question, sequence);
  const hash = hashOf({ question, sequence, rows });
  return { snapshot, hash, equal: hash === snapshot.hash, differences: differencesBetween(snapshot.rows, rows) };
}
