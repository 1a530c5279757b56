import type { Connection } from 'mongoose';
import type { IssueFact } from '../../../services/issues/src/figures/fact.ts';
import { LEDGER_ID } from '../../../services/issues/src/figures/figureStores.ts';
import { type Moved, standingsOf } from '../../../services/issues/src/figures/standings.ts';
import { additionsOf } from '../../../services/issues/src/figures/tally.ts';
import type { Issue } from '../../../services/issues/src/issue/issue.ts';
import { chunks, randomFrom } from '../../example/random.ts';
import { COUNTY } from './district.ts';
import type { Templates } from './templates.ts';
import { vary } from './vary.ts';

/** Documents written in one command. */
const BATCH = 1_000;

const SEED = 20_261_122;

export type Filling = { readonly total: number; readonly figures: boolean; readonly categories: readonly string[] };

/** Writes issues past the service with their standings, in the shape it writes them; with `figures` facts and tallies, too. */
export async function fill(connection: Connection, templates: Templates, filling: Filling): Promise<void> {
  const { total, figures, categories } = filling;
  const random = randomFrom(SEED);
  const facts: IssueFact[] = [];
  const moved: Moved[] = [templates.ended, ...templates.open].map(entered);
  for (let done = 0; done < total; done += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, total - done) }, (_, index) => done + index + 1);
    const made = numbers.map((number) => vary(templates, number, categories, random));
    const issues = made.map(({ issue }) => issue);
    await write(connection, 'issues', issues);
    moved.push(...issues.map(entered));
    if ((done / BATCH) % 10 === 0) process.stderr.write(`… ${done + numbers.length}\n`);
    if (!figures) continue;
    const numbered = made
      .flatMap((one) => one.facts)
      .map((fact, index) => ({ ...fact, sequence: facts.length + index + 1 }));
    facts.push(...numbered);
    await write(connection, 'issueFacts', numbered);
  }
  await keepNumbers(connection, total, facts.length);
  await write(connection, 'issueStandings', standingsOf(moved));
  const tallies = additionsOf(facts).map(({ add, ...tally }) => ({ ...tally, counts: nested(add) }));
  for (const batch of chunks(tallies, BATCH)) await write(connection, 'issueTallies', batch);
}

const entered = ({ areaIds, status }: Issue): Moved => ({ move: { to: { areaIds, status } }, count: 1 });

async function write(connection: Connection, collection: string, documents: readonly object[]): Promise<void> {
  if (documents.length > 0)
    await connection.collection(collection).insertMany(documents as never[], { ordered: false });
}

/** The next codes and facts are numbered after those written here. */
async function keepNumbers(connection: Connection, total: number, facts: number): Promise<void> {
  const counters = connection.collection<{ _id: string; last: number }>('eventCounters');
  await counters.updateMany({ _id: { $regex: `^${COUNTY}` } }, { $set: { last: total } });
  const ledger = connection.collection<{ _id: string; sequence: number }>('factLedger');
  await ledger.updateOne({ _id: LEDGER_ID }, { $set: { sequence: facts } }, { upsert: true });
}

/** `counts.HAPPENED.REPORTED` and its number as documents within documents. */
function nested(add: ReadonlyMap<string, number>): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [path, amount] of add) {
    const [, basis = '', count = ''] = path.split('.');
    (counts[basis] ??= {})[count] = amount;
  }
  return counts;
}
