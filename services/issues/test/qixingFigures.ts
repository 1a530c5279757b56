import { expect } from '@jest/globals';
import type { TestService } from '@linli/kit/testing/harness.ts';
import { query } from './deliberationSetting.ts';
import { DISTRICT, KINDS, type Problem, problems } from './qixing.ts';
import { inBulk, office } from './qixingBulk.ts';

/** Stars from which a resident is satisfied. */
const SATISFIED = 4;

/** A call to a reporter, and what was said. */
export type Call = { readonly solved: boolean; readonly satisfied: boolean };

/** How far things are: which problems were taken up and completed, and who was called. */
export type Standing = {
  takenUp(problem: Problem): boolean;
  completed(problem: Problem): boolean;
  readonly calls: ReadonlyMap<number, Call>;
};

/** A measure as numbers that can be added up; a rate is the first by the second. */
type Measured = readonly [key: string, numerator: number, denominator?: number];

/** What the figures of some problems have to be, counted one by one. */
function expected(some: readonly Problem[], { takenUp, completed, calls }: Standing): Measured[] {
  const taken = some.filter(takenUp);
  const done = some.filter(completed);
  const count = (list: readonly Problem[], test: (one: Problem) => boolean) => list.filter(test).length;
  const stars = done.flatMap((one) => one.stars ?? []);
  const called = some.flatMap(({ number }) => calls.get(number) ?? []);
  const disputed = count(taken, ({ own, fate }) => own && fate === 'REDONE');
  return [
    ['REPORTED', some.length],
    ['TAKEN_UP', taken.length],
    ['COMPLETED', done.length],
    ['RATED', stars.length],
    ['ACCEPTANCE_RATE', taken.length, some.length],
    ['COMPLETION_RATE', done.length, some.length],
    ['ON_TIME_RATE', count(done, ({ fate }) => fate !== 'LATE'), done.length],
    ['REWORK_RATE', disputed, taken.length + disputed],
    ['AUTOMATIC_CONFIRMATION_RATE', count(done, ({ own }) => !own), done.length],
    ['RATING_SATISFACTION', stars.filter((one) => one >= SATISFIED).length, stars.length],
    ['AVERAGE_STARS', stars.reduce((sum, one) => sum + one, 0), stars.length],
    ['RESOLUTION_RATE', called.filter(({ solved }) => solved).length, called.length],
    ['SATISFACTION_RATE', called.filter(({ satisfied }) => satisfied).length, called.length],
  ];
}

const MEASURES = expected([], { takenUp: () => false, completed: () => false, calls: new Map() }).map(([key]) => key);

type Value = { measure: string; value: number | null; numerator: number | null; denominator: number | null };
type Figures = ReadonlyMap<string, readonly Value[]>;

/** As the graph answers: rates in per cent, both with 4 decimals; null where nothing is to divide by. */
function asValues(measured: readonly Measured[]): Value[] {
  return measured.map(([measure, numerator, denominator]) => {
    if (denominator === undefined) return { measure, value: numerator, numerator: null, denominator: null };
    const scale = measure === 'AVERAGE_STARS' ? 1 : 100;
    const value = denominator === 0 ? null : Math.round((numerator / denominator) * scale * 1e4) / 1e4;
    return { measure, value, numerator, denominator };
  });
}

const GROUPS: readonly (readonly [groupBy: readonly string[], key: (problem: Problem) => string])[] = [
  [[], () => ''],
  [['GRID'], ({ grid }) => grid.id],
  [['COMMUNITY'], ({ grid }) => grid.community],
  [['CATEGORY'], ({ kind }) => kind.code],
  [['MAJOR'], ({ kind }) => kind.code.slice(0, 2)],
  [['CHANNEL'], ({ own }) => (own ? 'APP' : 'PATROL')],
  [['GRID', 'CATEGORY'], ({ grid, kind }) => `${grid.id} ${kind.code}`],
];

/** Every figure of the graph is what is counted here, however they are grouped. */
export async function figuresAgree(service: TestService, standing: Standing): Promise<void> {
  const counted = (key: (problem: Problem) => string): Figures =>
    new Map([...Map.groupBy(problems, key)].map(([at, some]) => [at, asValues(expected(some, standing))]));
  for (const [groupBy, key] of GROUPS) {
    const found = await figuresBy(service, groupBy);
    expect([groupBy, found]).toEqual([groupBy, counted(key)]);
    if (groupBy[0] === 'CATEGORY') expect(addedByWay(found)).toEqual(counted(({ kind }) => kind.way));
  }
}

const FIGURES = `query ($input: FigureInput!) { figures(input: $input) { rows {
  keys { value } values { measure value numerator denominator } } } }`;

/** Everything happens in March and April. */
export const PERIOD = { areaId: DISTRICT, since: '2026-02-28T16:00:00Z', until: '2026-04-30T16:00:00Z' };

async function figuresBy(service: TestService, groupBy: readonly string[]): Promise<Figures> {
  const input = { ...PERIOD, measures: MEASURES, groupBy };
  type Row = { keys: { value: string | null }[]; values: Value[] };
  const { figures } = await query<{ figures: { rows: Row[] } }>(service, office, FIGURES, { input });
  return new Map(figures.rows.map(({ keys, values }) => [keys.map(({ value }) => value).join(' '), values]));
}

/** The graph has no figures by way; whoever shows them adds up the categories that go it. */
function addedByWay(byCategory: Figures): Figures {
  return new Map(
    [...Map.groupBy(KINDS, ({ way }) => way)].map(([way, kinds]) => {
      const sums = MEASURES.map((key, at): Measured => {
        const values = kinds.flatMap(({ code }) => byCategory.get(code)?.[at] ?? []);
        const sum = (field: 'value' | 'numerator' | 'denominator') =>
          values.reduce((total, one) => total + (one[field] ?? 0), 0);
        const isRate = values.some(({ denominator }) => denominator !== null);
        return isRate ? [key, sum('numerator'), sum('denominator')] : [key, sum('value')];
      });
      return [way, asValues(sums)];
    }),
  );
}

/** Freezes the figures of grids as they are; answers with the id of the snapshot. */
export async function frozen(service: TestService): Promise<string> {
  const [taken] = await inBulk<{ snapshot: { id: string } }, object>(service, 'figureSnapshotFreeze', [{}], {
    by: () => office,
    input: () => ({ ...PERIOD, measures: MEASURES, groupBy: ['GRID'], title: '三月上旬' }),
    select: 'snapshot { id }',
  });
  return taken?.snapshot.id as string;
}

/** Whether a snapshot says what the facts it counts say, and where not. */
export async function verified(service: TestService, id: string): Promise<object> {
  const text = 'query ($id: ID!) { verification: figureSnapshotVerify(id: $id) { equal differences { measure } } }';
  return (await query<{ verification: object }>(service, office, text, { id })).verification;
}
