import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, monthOf, weekOf } from '../src/figures/days.ts';
import { CHANNELS } from '../src/issue/issue.ts';
import type { IssueFact } from '../src/figures/fact.ts';
import { DIMENSIONS, type Dimension } from '../src/figures/figureInput.ts';
import { planOf, type Question } from '../src/figures/figurePlan.ts';
import { measures } from '../src/figures/measures.ts';
import { readFigures, readFiguresFromFacts } from '../src/figures/readFigures.ts';
import { fact, startFigures } from './figuresWorld.ts';

let world: Awaited<ReturnType<typeof startFigures>>;
beforeAll(async () => {
  world = await startFigures();
});
afterAll(() => world.stop());

const asked = (...keys: string[]) => keys.flatMap((key) => measures.get(key) ?? []);
const question = (more: Partial<Question> = {}): Question => ({
  owner: { node: 'are_1', level: 'DISTRICT' },
  since: new Date('2025-12-20T05:00:00Z'),
  until: new Date('2026-03-20T09:30:00Z'),
  basis: 'HAPPENED',
  measures: asked('REPORTED', 'COMPLETED', 'ON_TIME_RATE', 'AVERAGE_STARS'),
  groupBy: [],
  ...more,
});
const read = (wanted: Question) =>
  world.inTransaction((transaction) => readFigures(world.service, transaction, wanted));

/** The same figures, by looking at every fact. */
function naive(facts: readonly IssueFact[], { owner, since, until, basis, groupBy }: Question) {
  const rows = new Map<string, { reported: number; completed: number; onTime: number; rated: number; stars: number }>();
  for (const one of facts) {
    const at = basis === 'HAPPENED' ? one.at : one.reportedAt;
    if (!one.nodes.includes(owner.node) || at < since || at >= until) continue;
    const keys = groupBy.map((dimension) => naiveKey(one, dimension, dayOf(at)));
    const row = rows.get(JSON.stringify(keys)) ?? { reported: 0, completed: 0, onTime: 0, rated: 0, stars: 0 };
    const { REPORTED = 0, COMPLETED = 0, COMPLETED_ON_TIME = 0, RATED = 0, STARS = 0 } = one.counts;
    rows.set(JSON.stringify(keys), {
      reported: row.reported + REPORTED,
      completed: row.completed + COMPLETED,
      onTime: row.onTime + COMPLETED_ON_TIME,
      rated: row.rated + RATED,
      stars: row.stars + STARS,
    });
  }
  const share = (part: number, whole: number, scale: number) =>
    whole === 0 ? null : Math.round((part / whole) * scale * 10_000) / 10_000;
  return new Map(
    [...rows].map(([key, { reported, completed, onTime, rated, stars }]) => [
      key,
      [reported, completed, share(onTime, completed, 100), share(stars, rated, 1)],
    ]),
  );
}

function naiveKey(one: IssueFact, dimension: Dimension, day: string): string | null {
  switch (dimension) {
    case 'SUBDISTRICT':
    case 'COMMUNITY':
    case 'GRID':
      return one.levels[dimension];
    case 'CATEGORY':
      return one.categoryCode;
    case 'MAJOR':
      return one.categoryCode.slice(0, 2);
    case 'HANDLER':
      return one.handlerId;
    case 'ACCEPTOR':
      return one.acceptorId;
    case 'CHANNEL':
      return one.channel;
    case 'URGENCY':
      return one.urgency;
    case 'SIZE':
      return one.size;
    case 'DAY':
      return day;
    case 'WEEK':
      return weekOf(day);
    case 'MONTH':
      return monthOf(day);
  }
}

const counts = fc.oneof(
  fc.constant({ REPORTED: 1 }),
  fc.record({ COMPLETED: fc.constant(1), COMPLETED_ON_TIME: fc.integer({ min: 0, max: 1 }) }),
  fc.record({ RATED: fc.constant(1), STARS: fc.integer({ min: 1, max: 5 }) }),
);
const moment = fc.integer({ min: Date.parse('2025-12-01T00:00:00Z'), max: Date.parse('2026-03-31T00:00:00Z') });
const told = fc.record({
  at: moment.map((at) => new Date(at)),
  reportedAt: moment.map((at) => new Date(at)),
  categoryCode: fc.constantFrom('11-001', '11-002', '12-001'),
  handlerId: fc.constantFrom(null, 'hun_a', 'hun_b'),
  acceptorId: fc.constantFrom(null, 'per_a'),
  channel: fc.constantFrom(...CHANNELS),
  urgency: fc.constantFrom('NORMAL' as const, 'URGENT' as const),
  size: fc.constantFrom('SMALL' as const, 'DIFFICULT' as const),
});
const places = fc.constantFrom('1-1-1-G1', '1-1-1-G2', '1-1-1', '1-1-2-G1', '1-2-3', '2-1-1-G1');
const facts = fc.array(fc.tuple(places, counts, told), { maxLength: 40 });
const owners = fc.constantFrom<Question['owner']>(
  { node: 'are_1', level: 'DISTRICT' },
  { node: 'are_1-1', level: 'SUBDISTRICT' },
  { node: 'are_1-1-1', level: 'COMMUNITY' },
  { node: 'are_1-1-1-G1', level: 'GRID' },
  { node: 'hun_a', level: 'UNIT' },
  { node: 'per_a', level: 'PERSON' },
);

describe('I10 figures', () => {
  it('I10 are those of looking at every fact, rolled up or not, by any two groups', async () => {
    await fc.assert(
      fc.asyncProperty(
        facts,
        facts,
        owners,
        fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 }),
        fc.constantFrom('HAPPENED' as const, 'REPORTED' as const),
        moment,
        moment,
        async (earlier, later, owner, groupBy, basis, from, to) => {
          await world.clear();
          const make = (rows: typeof earlier) => rows.map(([place, sums, more]) => fact(place, sums, more));
          const [rolled, waiting] = [make(earlier), make(later)];
          await world.add(rolled);
          await world.rollUpAll();
          await world.add(waiting);
          const [since, until] = [new Date(Math.min(from, to)), new Date(Math.max(from, to) + 1)];
          const wanted = question({ owner, groupBy, basis, since, until });
          const rows = await read(wanted);
          const expected = naive([...rolled, ...waiting], wanted);
          const found = new Map(
            rows.map(({ keys, values }) => [
              JSON.stringify(keys.map(({ value }) => value)),
              values.map(({ value }) => value),
            ]),
          );
          if (groupBy.length === 0 && expected.size === 0) expected.set('[]', [0, 0, null, null]);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  it('I10 of every grouping add up to the whole', async () => {
    await world.clear();
    const seeded = fc.sample(fc.tuple(places, counts, told), { numRuns: 300, seed: 7 });
    await world.add(seeded.map(([place, sums, more]) => fact(place, sums, more)));
    await world.rollUpAll();
    const wanted = { ...question(), measures: asked('REPORTED', 'COMPLETED', 'RATED') };
    const [whole] = await read(wanted);
    for (const dimension of DIMENSIONS) {
      const rows = await read({ ...wanted, groupBy: [dimension] });
      const sums = [0, 1, 2].map((index) => rows.reduce((sum, { values }) => sum + (values[index]?.value ?? 0), 0));
      expect([dimension, sums]).toEqual([dimension, whole?.values.map(({ value }) => value)]);
    }
  });

  it('I10 roll up exactly once when several try at the same time, and number every fact once', async () => {
    await world.clear();
    await world.add(Array.from({ length: 600 }, () => fact('1-1-1-G1', { REPORTED: 1 })));
    await Promise.all([world.rollUpAll(), world.rollUpAll(), world.rollUpAll()]);
    const [row] = await read(question());
    expect(row?.values[0]?.value).toBe(600);
    const numbered = await world.models.issueFacts.find({}).sort({ sequence: 1 }).batchSize(1_000).lean();
    expect(numbered.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 600 }, (_, index) => index + 1));
  });

  it('I10 are cut by the number of the fact, not by its time', async () => {
    await world.clear();
    await world.add([fact('1-1-1', { REPORTED: 1 }), fact('1-1-1', { REPORTED: 1 })]);
    await world.rollUpAll();
    await world.add([fact('1-1-1', { REPORTED: 1 }, { at: new Date('2026-01-01T00:00:00Z') })]);
    await world.rollUpAll();
    const [cut] = await readFiguresFromFacts(world.service, question(), 2);
    const [all] = await readFiguresFromFacts(world.service, question(), 3);
    expect([cut?.values[0]?.value, all?.values[0]?.value]).toEqual([2, 3]);
  });
});

describe('I10 plans', () => {
  it('I10 answer the dashboards of a district from tallies, whole months first', () => {
    const { tallies, spans, rest } = planOf(question({ groupBy: ['COMMUNITY', 'MONTH'] }));
    expect(tallies).toEqual({ level: 'COMMUNITY', by: 'ALL' });
    expect(spans).toEqual([
      ...Array.from({ length: 11 }, (_, index) => `2025-12-${21 + index}`),
      '2026-01',
      '2026-02',
      ...Array.from({ length: 19 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`),
    ]);
    expect(rest).toEqual([
      { since: new Date('2025-12-20T05:00:00Z'), until: new Date('2025-12-20T16:00:00Z') },
      { since: new Date('2026-03-19T16:00:00Z'), until: new Date('2026-03-20T09:30:00Z') },
    ]);
  });
});
