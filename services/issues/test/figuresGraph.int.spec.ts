import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
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
  report,
  resident,
  stranger,
} from './neighbourhood.ts';

const folder = mkdtempSync(joinPath(tmpdir(), 'linli-figures-'));
const DOCUMENTS_PREFIX = `figures_${process.pid}`;
let now = Date.parse('2026-03-10T01:00:00Z');
let service: TestService;
const start = () => startTestService(issuesModule, { LINLI_DATA: folder, DOCUMENTS_PREFIX }, () => new Date(now));

const reader = viewerWith('per_reader', DISTRICT, ['figure:read', 'figure:freeze', 'issue:check', 'issue:read']);
const readOnly = viewerWith('per_read_only', DISTRICT, ['figure:read']);
const worker = viewerWith('per_chen', COMMUNITY, ['issue:accept', 'issue:read']);
const MARCH = { since: '2026-02-28T16:00:00Z', until: '2026-03-31T16:00:00Z' };
const MEASURES = ['REPORTED', 'COMPLETED', 'ON_TIME_RATE', 'RATING_SATISFACTION', 'REJECTED'];
const input = (more: object = {}) => ({ areaId: DISTRICT, ...MARCH, measures: MEASURES, ...more });
const ROWS = 'rows { keys { dimension value area { id } } values { measure value numerator denominator } }';
type Row = { keys: { value: string | null; area: { id: string } | null }[]; values: { value: number | null }[] };

beforeAll(async () => {
  service = await start();
  await defineAreas(service);
  await join(service, 'per_chen');
  for (let stars = 1; stars <= 5; stars += 1) {
    const issueId = await done(service, 'per_chen', stars === 5 ? { areaId: GRID } : {});
    await act(service, resident, 'issueConfirm', { issueId });
    await act(service, resident, 'issueRate', { issueId, stars });
  }
  const unwanted = await report(service, { areaId: GRID, categoryCode: 'HH-01', buildingId: 'bui_1' });
  await act(service, gridWorker, 'issueReject', { issueId: unwanted, reason: '不属实' });
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask<T>(viewer: Viewer, query: string, variables: object, language = 'en') {
  return service.ask<T>(viewer, query, variables as Record<string, unknown>, language);
}

async function figures(viewer: Viewer, wanted: object): Promise<(string | number | null)[][] | null> {
  const query = `query ($input: FigureInput!) { figures(input: $input) { ${ROWS} } }`;
  const { data, errors } = await ask<{ figures: { rows: Row[] } | null }>(viewer, query, { input: wanted });
  expect(errors).toBeUndefined();
  return data.figures?.rows.map(({ keys, values }) => [...keys, ...values].map(({ value }) => value)) ?? null;
}

describe('I10 figures through the graph', () => {
  it('I10 are those of what happened, by area, category, acceptor and day', async () => {
    expect(await figures(reader, input())).toEqual([[6, 5, 100, 40, 1]]);
    expect(await figures(reader, input({ groupBy: ['GRID'] }))).toEqual([
      [GRID, 2, 1, 100, 100, 1],
      [null, 4, 4, 100, 25, 0],
    ]);
    expect(await figures(reader, input({ groupBy: ['CATEGORY', 'DAY'], basis: 'REPORTED' }))).toEqual([
      ['HH-01', '2026-03-10', 1, 0, null, null, 1],
      ['HH-02', '2026-03-10', 5, 5, 100, 40, 0],
    ]);
    expect(await figures(reader, input({ groupBy: ['ACCEPTOR'], measures: ['COMPLETED'] }))).toEqual([['per_chen', 5]]);
    expect(await figures(reader, input({ areaId: GRID }))).toEqual([[2, 1, 100, 100, 1]]);
    expect(await figures(reader, input({ since: '2026-03-10T01:00:00.001Z' }))).toEqual([[0, 0, null, null, 0]]);
  });

  it('I10 are seen with the scope on the area, by officers of the unit, and of one’s own work', async () => {
    expect(await figures(stranger, input())).toBeNull();
    expect(await figures(worker, input({ areaId: COMMUNITY }))).toBeNull();
    expect(await figures(worker, input({ areaId: null, personId: 'per_chen', measures: ['COMPLETED'] }))).toEqual([
      [5],
    ]);
    expect(await figures(reader, input({ areaId: null, personId: 'per_chen' }))).toBeNull();
    expect(await figures(reader, input({ areaId: null, handlerUnitId: 'hun_1' }))).toBeNull();
    const officer = viewerWith('per_officer', 'hun_1', ['issue:handle']);
    expect(await figures(officer, input({ areaId: null, handlerUnitId: 'hun_1' }))).toEqual([[0, 0, null, null, 0]]);
  });

  it('I10 refuse nonsense', async () => {
    const query = `query ($input: FigureInput!) { figures(input: $input) { ${ROWS} } }`;
    const wrong = [
      input({ measures: ['NONSENSE'] }),
      input({ measures: [] }),
      input({ until: MARCH.since }),
      input({ since: '2020-01-01T00:00:00Z' }),
      input({ groupBy: ['DAY', 'DAY'] }),
      input({ groupBy: ['DAY', 'GRID', 'SIZE'] }),
      input({ personId: 'per_reader' }),
      input({ areaId: null }),
    ];
    for (const one of wrong) {
      const { errors } = await ask(reader, query, { input: one });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('I10 are exported as a table', async () => {
    const query = `query ($input: FigureInput!) { figuresCsv(input: $input) { text byteOrderMark rowCount sha256 } }`;
    const wanted = input({ groupBy: ['GRID'], measures: ['REPORTED'] });
    const { data } = await ask<{ figuresCsv: { text: string } }>(reader, query, { input: wanted });
    expect(data.figuresCsv).toMatchObject({
      text: `\uFEFFGrid,Reported,Reported numerator,Reported denominator\r\n${GRID},2,,\r\n,4,,\r\n`,
      byteOrderMark: true,
      rowCount: 2,
    });
    const stranded = await ask<{ figuresCsv: null }>(stranger, query, { input: wanted });
    expect(stranded.data.figuresCsv).toBeNull();
  });

  it('I10 name their formulas in both languages', async () => {
    const query = '{ figureMeasures { key name unit description formula source higherIsBetter } }';
    const { data } = await ask<{ figureMeasures: { key: string; name: string }[] }>(resident, query, {}, 'zh-CN');
    expect(data.figureMeasures.find(({ key }) => key === 'ON_TIME_RATE')).toMatchObject({
      name: '按期办结率',
      formula: '{"ratio":["COMPLETED_ON_TIME","COMPLETED"]}',
      higherIsBetter: true,
    });
  });
});

describe('I10 hot spots and samples through the graph', () => {
  it('I10 rank grids and places', async () => {
    const query = `query ($input: HotSpotInput!) { hotSpots(input: $input) {
      total before nodes { place kind count share before change area { id } building { id } categories { categoryCode count } } } }`;
    const { data } = await ask<{ hotSpots: unknown }>(reader, query, {
      input: { areaId: DISTRICT, ...MARCH, by: 'GRID' },
    });
    expect(data.hotSpots).toMatchObject({
      total: 6,
      before: 0,
      nodes: [{ place: GRID, kind: 'GRID', count: 2, share: 2 / 6, change: 2, area: { id: GRID }, building: null }],
    });
    const places = { areaId: DISTRICT, ...MARCH, by: 'PLACE', categoryCode: 'HH' };
    const { data: byPlace } = await ask<{ hotSpots: unknown }>(reader, query, { input: places });
    expect(byPlace.hotSpots).toMatchObject({
      nodes: [{ place: 'bui_1', kind: 'BUILDING', building: { id: 'bui_1' } }],
    });
    const { data: hidden } = await ask<{ hotSpots: null }>(
      viewerWith('per_elsewhere', 'are_110101', ['figure:read']),
      query,
      { input: places },
    );
    expect(hidden.hotSpots).toBeNull();
  });

  it('I10 draw the same sample again', async () => {
    const query = `query ($input: FollowUpSampleInput!) { followUpSample(input: $input) { population issues { id status } } }`;
    const wanted = { areaId: DISTRICT, ...MARCH, size: 3, seed: 'March' };
    type Sample = { followUpSample: { population: number; issues: { status: string }[] } | null };
    const first = await ask<Sample>(reader, query, { input: wanted });
    const second = await ask<Sample>(reader, query, { input: wanted });
    expect(first.data.followUpSample?.population).toBe(5);
    expect(first.data.followUpSample?.issues.map(({ status }) => status)).toEqual(['RATED', 'RATED', 'RATED']);
    expect(second.data).toEqual(first.data);
    const elsewhere = viewerWith('per_checker', 'are_110101', ['issue:check']);
    expect((await ask<Sample>(elsewhere, query, { input: wanted })).data.followUpSample).toBeNull();
  });
});

describe('I10 snapshots and monthly lists', () => {
  const FREEZE = `mutation ($input: FigureSnapshotFreezeInput!) { figureSnapshotFreeze(input: $input) {
    snapshot { id hash sequence figures { measuresVersion ${ROWS} } frozenBy { id } } userErrors { code } } }`;
  const VERIFY = `query ($id: ID!) { figureSnapshotVerify(id: $id) { equal hash differences { measure frozen recomputed } } }`;
  type Frozen = {
    figureSnapshotFreeze: {
      snapshot: { id: string; hash: string; sequence: number } | null;
      userErrors: { code: string }[];
    };
  };

  it('I10 a snapshot stays the same after more has come, and is found equal by another way', async () => {
    const wanted = {
      areaId: DISTRICT,
      ...MARCH,
      measures: MEASURES,
      groupBy: ['COMMUNITY', 'CATEGORY'],
      title: '三月',
    };
    const frozen = await ask<Frozen>(reader, FREEZE, { input: { ...wanted, idempotencyKey: 'march-2026' } });
    const { snapshot } = frozen.data.figureSnapshotFreeze;
    // 5 issues with six steps that count each; one reported and rejected.
    expect(snapshot).toMatchObject({ sequence: 32, frozenBy: { id: 'per_reader' } });
    const again = await ask<Frozen>(reader, FREEZE, { input: { ...wanted, idempotencyKey: 'march-2026' } });
    expect(again.data).toEqual(frozen.data);
    // A process whose clock is behind.
    now -= 86_400_000;
    await report(service);
    now += 86_400_000;
    expect((await figures(reader, input()))?.[0]?.[0]).toBe(7);
    const { data } = await ask<Record<string, object>>(reader, VERIFY, { id: snapshot?.id });
    expect(data['figureSnapshotVerify']).toEqual({ equal: true, hash: snapshot?.hash, differences: [] });
    const list = `{ figureSnapshots { totalCount nodes { id } } }`;
    const seen = await ask<Record<string, object>>(readOnly, list, {});
    expect(seen.data['figureSnapshots']).toEqual({ totalCount: 1, nodes: [{ id: snapshot?.id }] });
  });

  it('I10 only holders of figure:freeze freeze, and strangers see no snapshot', async () => {
    const other = viewerWith('per_other', 'are_110101', ['figure:read', 'figure:freeze']);
    const wanted = { areaId: DISTRICT, ...MARCH, measures: MEASURES, title: 'x' };
    const refused = await ask<Frozen>(other, FREEZE, { input: wanted });
    expect(refused.data.figureSnapshotFreeze).toEqual({ snapshot: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await ask(readOnly, FREEZE, { input: wanted })).errors).toBeDefined();
    const { data } = await ask<Record<string, { nodes: { id: string }[] }>>(
      reader,
      '{ figureSnapshots { nodes { id } } }',
      {},
    );
    const id = data['figureSnapshots']?.nodes[0]?.id;
    const hidden = await ask<Record<string, null>>(
      other,
      `query ($id: ID!) { figureSnapshot(id: $id) { id } figureSnapshotVerify(id: $id) { equal } }`,
      { id },
    );
    expect(hidden.data).toEqual({ figureSnapshot: null, figureSnapshotVerify: null });
  });

  it('I10 the lists of a month are drawn by time, published by hand, and can be computed again', async () => {
    await service.stop();
    now = Date.parse('2026-04-02T01:00:00Z');
    service = await start();
    const LIST = `query ($filter: MonthlyRankingFilter) { monthlyRankings(filter: $filter) { nodes {
      id key month status measure { key } red { rank node area { id } value denominator } black { node } snapshot { id } } } }`;
    type Node = { id: string; key: string; red: object[]; snapshot: { id: string } };
    type Listed = { monthlyRankings: { nodes: Node[] } };
    const drawn = await eventually(async () => {
      const { data } = await ask<Listed>(reader, LIST, { filter: { month: '2026-03', areaId: DISTRICT } });
      expect(data.monthlyRankings.nodes).toHaveLength(4);
      return data.monthlyRankings.nodes;
    });
    const list = drawn.find(({ key }) => key === 'COMMUNITY_SATISFACTION') as Node;
    expect(list).toMatchObject({
      id: `rnk_${DISTRICT}_2026-03_COMMUNITY_SATISFACTION`,
      status: 'DRAWN',
      measure: { key: 'RATING_SATISFACTION' },
      red: [{ rank: 1, node: COMMUNITY, area: { id: COMMUNITY }, value: 40, denominator: 5 }],
      black: [],
    });
    const { data: verified } = await ask<Record<string, object>>(reader, VERIFY, { id: list.snapshot.id });
    expect(verified['figureSnapshotVerify']).toMatchObject({ equal: true });
    const before = await ask<Listed>(member('per_anybody'), LIST, {});
    expect(before.data.monthlyRankings.nodes).toEqual([]);
    const PUBLISH = `mutation ($input: MonthlyRankingPublishInput!) { monthlyRankingPublish(input: $input) {
      ranking { status publishedBy { id } } userErrors { code } } }`;
    const published = { ranking: { status: 'PUBLISHED', publishedBy: { id: 'per_reader' } }, userErrors: [] };
    for (const _ of [1, 2]) {
      const { data } = await ask<Record<string, object>>(reader, PUBLISH, { input: { rankingId: list.id } });
      expect(data['monthlyRankingPublish']).toEqual(published);
    }
    const after = await ask<Listed>(member('per_anybody'), LIST, {});
    expect(after.data.monthlyRankings.nodes.map(({ id, snapshot }) => [id, snapshot])).toEqual([[list.id, null]]);
  });
});
