import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { query } from './deliberationSetting.ts';
import { communities, KINDS, matters, PROBLEM_COUNT, type Problem, problems } from './qixing.ts';
import { inBulk, office, worked } from './qixingBulk.ts';
import { type Call, figuresAgree, frozen, PERIOD, verified } from './qixingFigures.ts';
import { collected, setUp } from './qixingIntake.ts';
import { countsOf, judgements, listed, stepsOf, totals } from './qixingLists.ts';
import { callTooMany, type Case, discussed, handled, judged, met, redone, sorted } from './qixingWays.ts';

/** A stop, not a measure. */
const LIMIT_MS = 300_000;

/** One in ten reporters is called. */
const CALLS = PROBLEM_COUNT / 10;

const folder = mkdtempSync(join(tmpdir(), 'linli-qixing-'));
const place = { LINLI_DATA: folder, DOCUMENTS_PREFIX: `test_qixing_${process.pid}` };
let now: Date;
let service: TestService;

/** The process of another day; what time has brought meanwhile is done at its start. */
async function startAt(time: string): Promise<void> {
  now = new Date(time);
  service = await startTestService(issuesModule, place, () => now);
}

beforeAll(() => startAt('2026-03-02T01:00:00Z'));
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const isLate = ({ fate }: Pick<Problem, 'fate'>) => fate === 'LATE';
const count = (test: (problem: Problem) => boolean): number => problems.filter(test).length;
const tally = (keys: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, some]) => [key, some.length]));
const ofWay = (cases: readonly Case[], way: string) => cases.filter((one) => one.way === way);
const inWay = (way: string) => matters.filter((one) => one.way === way).length;

/** Deliberations by the steps before the work: ever in it, in it now, and of these too long. */
const DELIBERATED = {
  RAISED: [matters.length, 0, 0],
  ONLINE: [inWay('ONLINE'), 0, 0],
  ON_THE_SPOT: [inWay('ON_THE_SPOT'), 0, 0],
  MEETING: [inWay('MEETING'), 0, 0],
};

/** Stars of the residents who judge: for what was done well, what came late, and what they send back. */
const GOOD = [4, 5, 2];
const BELATED = [5, 4, 3];
const WANTING = [2, 1, 4];

/** The small and urgent ones on the first day, the difficult ones in the same week; whatever is late waits. */
async function threeWays(cases: readonly Case[], ids: ReadonlyMap<number, string>): Promise<number> {
  const inTime = (way: string) => ofWay(cases, way).filter((one) => !isLate(one));
  now = new Date('2026-03-02T02:00:00Z');
  const visits = await met(service, now, ofWay(cases, 'ON_THE_SPOT'));
  await handled(service, ids, inTime('ON_THE_SPOT'));
  await discussed(service, ofWay(cases, 'ONLINE'));
  await handled(service, ids, inTime('ONLINE'));
  now = new Date('2026-03-06T01:00:00Z');
  expect(await callTooMany(service, now, ofWay(cases, 'MEETING'))).toEqual(['INVALID_INPUT']);
  const sessions = await met(service, now, ofWay(cases, 'MEETING'));
  await handled(service, ids, inTime('MEETING'));
  const again = cases.filter(({ fate }) => fate === 'REDONE');
  await judged(service, again, WANTING);
  now = new Date('2026-03-07T01:00:00Z');
  await redone(service, again);
  await judged(
    service,
    cases.filter((one) => !isLate(one)),
    GOOD,
  );
  return visits + sessions;
}

/** Before time has concluded anything: own reports are confirmed, late ones not even taken up. */
async function halfWay(): Promise<void> {
  const confirmed = (one: Problem) => one.own && !isLate(one);
  await figuresAgree(service, { takenUp: (one) => !isLate(one), completed: confirmed, calls: new Map() });
  const late = matters.filter(isLate).length;
  expect(await stepsOf(service)).toEqual({
    ...DELIBERATED,
    HANDLING: [matters.length, late, 0],
    JUDGEMENT: [matters.length - late, matters.length - late, 0],
  });
  expect(
    await totals(service, ['issues status: [DONE]', 'issues status: [DISPATCHED]', 'issues overdue: true']),
  ).toEqual({
    'issues status: [DONE]': count((one) => !one.own && !isLate(one)),
    'issues status: [DISPATCHED]': count(isLate),
    'issues overdue: true': count((one) => isLate(one) && one.kind.days < 5),
  });
}

/** Some are called about what was done. */
async function called(ids: ReadonlyMap<number, string>): Promise<Map<number, Call>> {
  const numbers = new Map([...ids].map(([number, id]) => [id, number]));
  const text = `query ($input: FollowUpSampleInput!) { followUpSample(input: $input) { population issues { id } } }`;
  type Answer = { followUpSample: { population: number; issues: { id: string }[] } };
  const { followUpSample } = await query<Answer>(service, office, text, {
    input: { ...PERIOD, size: CALLS, seed: '七星' },
  });
  expect(followUpSample.population).toBe(PROBLEM_COUNT);
  const calls = new Map(
    followUpSample.issues.map(({ id }) => {
      const number = numbers.get(id) as number;
      return [number, { solved: number % 11 !== 3, satisfied: number % 5 !== 2 }];
    }),
  );
  expect(calls.size).toBe(CALLS);
  await inBulk(service, 'issueFollowUp', [...calls], {
    by: () => office,
    input: ([number, call]) => ({ issueId: ids.get(number), reached: true, ...call }),
  });
  return calls;
}

const statusOf = ({ stars }: Problem) => (stars === null ? 'COMPLETED' : 'RATED');

/** Each issue, every list and every count, in the end. */
async function listsAgree(ids: ReadonlyMap<number, string>, meetings: number): Promise<void> {
  const found = new Map((await listed(service)).map((issue) => [issue.id, issue]));
  expect(found.size).toBe(PROBLEM_COUNT);
  for (const one of problems) {
    const { number, kind, grid, own, stars } = one;
    const id = ids.get(number) as string;
    expect(found.get(id)).toEqual({
      id,
      status: statusOf(one),
      stars,
      onTime: !isLate(one),
      confirmedBy: own ? 'REPORTER' : 'AUTOMATIC',
      category: { code: kind.code },
      area: { id: grid.id },
      route: { handling: kind.way },
      partnerRecord: own ? null : { externalId: String(number) },
    });
  }
  const wanted = {
    'issues status: [RATED]': count(({ stars }) => stars !== null),
    'issues status: [COMPLETED, RATED]': PROBLEM_COUNT,
    'issues channel: PATROL': count(({ own }) => !own),
    'issues overdue: true': 0,
    ...Object.fromEntries(
      KINDS.map((kind) => [`issues categoryCode: "${kind.code}"`, count((one) => one.kind === kind)]),
    ),
    'topics status: [RESOLVED]': matters.length,
    'deliberations status: [COMPLETED]': matters.length,
    'meetings kind: SIX_PARTY status: [CLOSED]': meetings,
    'resolutions status: [FULFILLED]': inWay('ON_THE_SPOT') + inWay('MEETING'),
  };
  expect(await totals(service, Object.keys(wanted))).toEqual(wanted);
  const inCommunity = communities.map((community) => {
    const some = problems.filter(({ grid }) => grid.community === community);
    const topics = matters.filter((matter) => matter.community === community).length;
    return { total: some.length, byStatus: tally(some.map(statusOf)), topics };
  });
  expect(await countsOf(service, communities)).toEqual(inCommunity);
}

/** Who judges again has one judgement, the last. */
function byStars({ way, fate }: Case): number[] {
  const given = (fate === 'LATE' ? BELATED : GOOD).slice(0, way === 'ONLINE' ? 1 : undefined);
  return [1, 2, 3, 4, 5].map((stars) => given.filter((one) => one === stars).length);
}

it(
  `I6 I10 Qixing: ${PROBLEM_COUNT} problems, each online, on the spot or in a meeting; figures and lists are what is counted here`,
  async () => {
    await setUp(service);
    const ids = await collected(service, now);
    const cases = await sorted(service, ids);
    const meetings = await threeWays(cases, ids);
    await halfWay();
    const snapshotId = await frozen(service);
    now = new Date('2026-04-13T01:00:00Z');
    const late = cases.filter(isLate);
    await handled(service, ids, late);
    await judged(service, late, BELATED);
    await service.stop();
    await startAt('2026-04-24T01:00:00Z');
    const over = ['issues status: [COMPLETED, RATED]', 'deliberations status: [COMPLETED]'];
    await worked(async () =>
      expect(Object.values(await totals(service, over))).toEqual([PROBLEM_COUNT, matters.length]),
    );
    const calls = await called(ids);
    await figuresAgree(service, { takenUp: () => true, completed: () => true, calls });
    expect(await verified(service, snapshotId)).toEqual({ equal: true, differences: [] });
    await listsAgree(ids, meetings);
    const all = matters.length;
    expect(await stepsOf(service)).toEqual({
      ...DELIBERATED,
      HANDLING: [all, 0, 0],
      JUDGEMENT: [all, 0, 0],
      COMPLETED: [all, all, 0],
    });
    const stars = cases.map((one) => [one.topicId, byStars(one)] as const);
    expect(await judgements(service)).toEqual(new Map(stars));
  },
  LIMIT_MS,
);
