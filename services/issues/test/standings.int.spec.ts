import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaRegridded } from '@linli/contracts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { eventually, viewerWith } from '@linli/kit/testing/harness.ts';
import type { IssueFact } from '../src/figures/fact.ts';
import type { Standing } from '../src/figures/standings.ts';
import { ask, startWithDocuments } from './helpSetting.ts';
import {
  act,
  COMMUNITY,
  defineAreas,
  DISTRICT,
  done,
  GRID,
  gridWorker,
  join,
  member,
  PATH,
  report,
  resident,
  stranger,
} from './neighbourhood.ts';

const NEW_GRID = `${COMMUNITY}-G02`;
const OTHER = [...PATH.slice(0, 2), 'are_440803071005'];
const OTHER_COMMUNITY = OTHER[2] as string;
const ASKED = [DISTRICT, PATH[1] as string, COMMUNITY, GRID, NEW_GRID, OTHER_COMMUNITY, 'are_110101'];

const reading = (...nodes: string[]): Viewer => ({
  ...viewerWith('per_reader', '', []),
  grants: nodes.map((node) => ({ role: 'TEST', node, scopes: ['issue:read'] })),
});
const operator = viewerWith('per_operator', DISTRICT, [
  'issue:report',
  'issue:read-all',
  'issue:operate',
  'figure:freeze',
]);
const VIEWERS: readonly Viewer[] = [
  operator,
  gridWorker,
  reading(GRID),
  reading(GRID, NEW_GRID, OTHER_COMMUNITY),
  reading(COMMUNITY, GRID),
  stranger,
  member('per_resident'),
  member('per_nobody'),
];

type Counts = { total: number; byStatus: { status: string; count: number }[] };
type World = Awaited<ReturnType<typeof startWithDocuments>>;
let world: World;

beforeAll(async () => {
  world = await startWithDocuments('2026-03-10T01:00:00Z');
  await defineAreas(world.service);
  await defineAreas(world.service, OTHER);
  await join(world.service, 'per_chen');
});
afterAll(() => world.stop());

async function counts(viewer: Viewer): Promise<Counts[]> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Area { issueCounts { total byStatus { status count } } } } }`;
  const r = ASKED.map((id) => ({ __typename: 'Area', id }));
  const { _entities } = await ask<{ _entities: { issueCounts: Counts }[] }>(world.service, viewer, query, { r });
  return _entities.map(({ issueCounts }) => issueCounts);
}

/** The same from the issues themselves: areas, and statuses of which there are some. */
async function expectExact(): Promise<void> {
  const issues = await world.connection.collection<Standing & { reporterId: string }>('issues').find({}).toArray();
  for (const viewer of VIEWERS) {
    const nodes = viewer.grants.map(({ node }) => node);
    const seen = issues.filter(({ areaIds, reporterId }) =>
      nodes.length === 0 ? reporterId === viewer.id : areaIds.some((id) => nodes.includes(id)),
    );
    const expected = ASKED.map((areaId) => {
      const here = seen.filter(({ areaIds }) => areaIds.includes(areaId));
      const groups = Map.groupBy(here, ({ status }) => status);
      return [here.length, Object.fromEntries([...groups].map(([status, some]) => [status, some.length]))];
    });
    const told = (await counts(viewer)).map(({ total, byStatus }) => [
      total,
      Object.fromEntries(byStatus.flatMap(({ status, count }) => (count === 0 ? [] : [[status, count]]))),
    ]);
    expect([nodes, told]).toEqual([nodes, expected]);
  }
}

const facts = () => world.connection.collection<IssueFact>('issueFacts');
let frozen = 0;

/** Freezing figures rolls up everything that waits. */
async function rollUp(): Promise<void> {
  const period = { since: '2026-02-28T16:00:00Z', until: '2026-03-31T16:00:00Z' };
  frozen += 1;
  const idempotencyKey = `freeze-${frozen}-of-standings`;
  const input = { areaId: DISTRICT, ...period, measures: ['REPORTED'], title: '三月', idempotencyKey };
  const query =
    'mutation ($input: FigureSnapshotFreezeInput!) { figureSnapshotFreeze(input: $input) { userErrors { code } } }';
  const answer = await ask<{ figureSnapshotFreeze: unknown }>(world.service, operator, query, { input });
  expect(answer.figureSnapshotFreeze).toEqual({ userErrors: [] });
}

describe('I3 counts by state', () => {
  it('I3 are those of the issues themselves for everybody: before, between and after roll-ups', async () => {
    await expectExact();
    await done(world.service, 'per_chen');
    const repeated = await report(world.service, { areaId: GRID });
    const unwanted = await report(world.service, { areaId: GRID });
    await act(world.service, gridWorker, 'issueReject', { issueId: unwanted, reason: '不属实' });
    await report(world.service, { areaId: OTHER_COMMUNITY }, operator);
    await expectExact();
    await rollUp();
    expect(await facts().countDocuments({ $or: [{ pending: true }, { move: { $exists: true } }] })).toBe(0);
    await expectExact();
    const issueId = await report(world.service, { areaId: GRID });
    const merge = { issueId: repeated, intoIssueId: issueId, reason: '重复' };
    expect((await act(world.service, operator, 'issueMerge', merge)).userErrors).toEqual([]);
    await done(world.service, 'per_chen', { areaId: GRID });
    expect(await facts().countDocuments({ pending: true })).toBeGreaterThan(0);
    await expectExact();
    await rollUp();
    await expectExact();
    const [district] = await counts(operator);
    expect(district?.byStatus.filter(({ count }) => count > 0)).toEqual([
      { status: 'ORDERED', count: 2 },
      { status: 'DONE', count: 2 },
      { status: 'REJECTED', count: 1 },
      { status: 'MERGED', count: 1 },
    ]);
  });

  it('I3 follow what is open to its new grid, and leave what has ended', async () => {
    const inGrid = async (areaId: string) => (await counts(gridWorker))[ASKED.indexOf(areaId)]?.total;
    for (let index = 0; index < 3; index += 1) await report(world.service, { areaId: GRID, buildingId: 'bld_7' });
    const before = (await inGrid(GRID)) ?? 0;
    await defineAreas(world.service, [...PATH, NEW_GRID]);
    await world.service.probe.publish(areaRegridded, COMMUNITY, 2, {
      communityId: COMMUNITY,
      gridVersion: 2,
      moves: [{ buildingId: 'bld_7', areaIds: [...PATH, NEW_GRID] }],
      retiredAreaIds: [GRID],
      regriddedAt: new Date().toISOString(),
    });
    await eventually(async () => expect(await inGrid(NEW_GRID)).toBe(3));
    // The rejected and the merged one stay.
    await eventually(async () => expect([before, await inGrid(GRID)]).toEqual([7, 2]));
    await expectExact();
    await rollUp();
    await expectExact();
  });

  it('I3 never count one twice or not at all while others change them and the roll-up goes on', async () => {
    const issueIds = await Promise.all(Array.from({ length: 12 }, () => report(world.service, {}, resident)));
    const [district] = await counts(operator);
    const total = district?.total as number;
    const dispatchAll = async () => {
      for (const issueId of issueIds) await act(world.service, gridWorker, 'issueDispatch', { issueId });
    };
    const rollUpOften = async () => {
      for (let round = 0; round < 6; round += 1) await rollUp();
    };
    let over = false;
    const totals = new Set<number>();
    const read = async () => {
      while (!over) totals.add((await counts(operator))[0]?.total as number);
    };
    const reading = read();
    await Promise.all([dispatchAll(), rollUpOften()]).finally(() => {
      over = true;
    });
    await reading;
    expect([...totals]).toEqual([total]);
    await expectExact();
  });
});
