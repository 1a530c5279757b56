import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import type { Database, Transaction } from '@linli/kit/mongo/database.ts';
import { prepareCollections } from '@linli/kit/mongo/database.ts';
import { documentsModule } from '@linli/kit/mongo/documents.ts';
import { run } from '@linli/kit/runtime/run.ts';
import mongoose from 'mongoose';
import type { Counts } from '../src/figures/counts.ts';
import { dayOf } from '../src/figures/days.ts';
import type { IssueFact } from '../src/figures/fact.ts';
import { figureModels } from '../src/figures/figureStores.ts';
import { rollUp } from '../src/figures/rollUp.ts';

/** The documents of figures alone, on the real engine. */
export async function startFigures() {
  const folder = mkdtempSync(join(tmpdir(), 'linli-figures-'));
  const given = processEnvironment()['MONGODB_URI'];
  const settings = { LINLI_DATA: folder, DOCUMENTS_PORT: '0', MONGODB_URI: given };
  const documents = await run([documentsModule], ['documents'], settings);
  const uri = given ?? String(documents.addresses.get('documents'));
  const dbName = `figures_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const connection = await mongoose.createConnection(uri, { dbName, autoIndex: false, autoCreate: false }).asPromise();
  const models = figureModels(connection);
  await prepareCollections({ connection } as Database);
  const service = { models } as unknown as Parameters<typeof rollUp>[0];
  const inTransaction = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    const session = await connection.startSession();
    try {
      const transaction = { session, publish: () => {}, afterCommit: () => {} };
      return await session.withTransaction(() => work(transaction), { readConcern: { level: 'snapshot' } });
    } finally {
      await session.endSession();
    }
  };
  return {
    service,
    models,
    inTransaction,
    add: async (facts: readonly IssueFact[]) => {
      if (facts.length > 0) await models.issueFacts.collection.insertMany([...facts] as never[]);
    },
    rollUpAll: async () => {
      while ((await inTransaction((transaction) => rollUp(service, transaction))) > 0);
    },
    clear: async () => {
      for (const model of Object.values(models)) await model.collection.deleteMany({});
    },
    async stop() {
      await connection.dropDatabase();
      await connection.close();
      await documents.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let last = 0;

type Told = Partial<Omit<IssueFact, 'levels' | 'nodes' | 'counts' | 'day' | 'reportedDay'>>;

/** A fact in a grid (or its community alone) of the district `are_1`, e.g. `fact('1-2-3-G1', { REPORTED: 1 })`. */
export function fact(place: string, counts: Counts, told: Told = {}): IssueFact {
  const parts = place.split('-');
  const [DISTRICT = null, SUBDISTRICT = null, COMMUNITY = null, GRID = null] = parts.map(
    (_, index) => `are_${parts.slice(0, index + 1).join('-')}`,
  );
  const levels = { DISTRICT, SUBDISTRICT, COMMUNITY, GRID };
  const { handlerId = null, acceptorId = null, at = new Date('2026-03-02T01:00:00Z') } = told;
  const { reportedAt = at } = told;
  const nodes = [...Object.values(levels), handlerId, acceptorId].filter((id) => id !== null);
  last += 1;
  return {
    _id: `fct_${String(last).padStart(8, '0')}`,
    issueId: `iss_${last}`,
    categoryCode: '11-001',
    channel: 'APP',
    urgency: 'NORMAL',
    size: 'SMALL',
    ...told,
    at,
    reportedAt,
    day: dayOf(at),
    reportedDay: dayOf(reportedAt),
    nodes,
    levels,
    handlerId,
    acceptorId,
    counts,
    pending: true,
  };
}
