import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  defineCommunities,
  defineMapping,
  ended,
  imported,
  partner,
  query,
  readImport,
  startImport,
} from './importHelp.ts';
import { DISTRICT } from './neighbourhood.ts';
import { CATEGORIES, CHANNELS, COMMUNITIES, countBy, NO_BOROUGH, NYC311, NYC_MAPPING, plainRows } from './nyc311.ts';

/** Lines that are wrong in five ways; the header's other columns stay empty. */
const columns = NYC311.slice(0, NYC311.indexOf('\n')).trim().split(',');
const rowOf = (cells: Record<string, string>) => columns.map((column) => cells[column] ?? '').join(',');
const good = { complaint_type: 'Rodent', created_date: '2023-12-10T11:00:00.000', open_data_channel_type: 'PHONE' };
const BROKEN = [
  `1,2,3`,
  rowOf({ ...good, unique_key: 'b2', complaint_type: 'Dragon' }),
  rowOf({ ...good, unique_key: 'b3', created_date: '2023-02-30T11:00:00.000' }),
  rowOf({ ...good, created_date: '2031-01-01T11:00:00.000' }),
  rowOf({
    ...good,
    unique_key: 'b5',
    latitude: '40,7'.replace(',', 'x'),
    status: 'Closed',
    closed_date: '2023-12-09T11:00:00.000',
  }),
];
const rows = plainRows(NYC311);
const folder = mkdtempSync(joinPath(tmpdir(), 'linli-imports-'));
const running: TestService[] = [];
afterAll(async () => {
  for (const service of running) await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<TestService> {
  const place = { LINLI_DATA: folder, DOCUMENTS_PREFIX: `test_imports_${process.pid}` };
  const service = await startTestService(issuesModule, place, () => new Date('2023-12-11T06:00:00Z'));
  running.push(service);
  return service;
}

/** How many issues fit each filter, in one request. */
async function totals(service: TestService, filters: readonly { area?: string; filter: string }[]): Promise<number[]> {
  const fields = filters.map(
    ({ area = DISTRICT, filter }, at) =>
      `q${at}: _entities(representations: [{ __typename: "Area", id: "${area}" }]) { ... on Area { issues(filter: {${filter}}) { totalCount } } }`,
  );
  const answer = await query<Record<string, [{ issues: { totalCount: number } }]>>(
    service,
    partner,
    `{ ${fields.join(' ')} }`,
  );
  return filters.map((_, at) => answer[`q${at}`]?.[0].issues.totalCount ?? -1);
}

type Clock = { dueAt: string | null; startedAt: string };
type Imported = {
  id: string;
  code: string;
  status: string;
  onTime: boolean | null;
  route: { ruleKey: string };
  clock: Clock | null;
  stepClock: Clock | null;
  reportedAt: string;
  completedAt: string | null;
  partnerRecord: { externalId: string };
  timeline: { action: string }[];
};

async function allIssues(service: TestService): Promise<Imported[]> {
  const found: Imported[] = [];
  for (let after: string | null = null; ; ) {
    type Answer = { issues: { nodes: Imported[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const page: Answer = await query<Answer>(
      service,
      partner,
      `query ($after: String) { issues(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id code status
        onTime route { ruleKey } clock { dueAt startedAt } stepClock { dueAt startedAt } reportedAt completedAt partnerRecord { externalId } timeline { action } } } }`,
      { after },
    );
    found.push(...page.issues.nodes);
    if (!page.issues.pageInfo.hasNextPage) return found;
    after = page.issues.pageInfo.endCursor;
  }
}

describe('I1 import of 500 real requests', () => {
  it('I1 imports each once over a stop in the middle, routed, clocked and counted as they were published', async () => {
    const first = await start();
    await defineCommunities(first);
    const mapping = { areaId: DISTRICT, key: 'NYC311', partnerId: partner.id, definition: NYC_MAPPING };
    expect(await defineMapping(first, mapping)).toMatchObject({ importMapping: { version: 1 }, userErrors: [] });
    const text = `${NYC311.trimEnd()}\n${BROKEN.join('\n')}\n`;
    const input = { areaId: DISTRICT, mappingKey: 'NYC311', text, idempotencyKey: 'nyc311-first' };
    const { issueImport } = await startImport(first, input);
    const id = issueImport?.id ?? '';
    expect(issueImport).toMatchObject({ status: 'RUNNING', rows: 505 });
    await eventually(async () => expect((await readImport(first, id))?.created).toBeGreaterThan(50));
    await first.stop();

    const second = await start();
    const stopped = await readImport(second, id);
    expect(stopped?.processed).toBeLessThan(505);
    const done = await ended(second, id);
    expect(done).toMatchObject({
      rows: 505,
      processed: 505,
      created: 500,
      known: 0,
      changed: 0,
      failed: 5,
      leftOut: 0,
    });
    expect(done.lineErrors.nodes.map(({ line, column, code }) => [line, column, code])).toEqual([
      [502, null, 'CELL_COUNT'],
      [503, 'complaint_type', 'VALUE_UNKNOWN'],
      [504, 'created_date', 'VALUE_INVALID'],
      [505, 'unique_key', 'VALUE_MISSING'],
      [505, 'created_date', 'IN_THE_FUTURE'],
      [506, 'closed_date', 'CLOSED_BEFORE_REPORTED'],
      [506, 'latitude', 'VALUE_INVALID'],
      [506, 'longitude', 'VALUE_MISSING'],
    ]);
    expect((await startImport(second, input)).issueImport?.id).toBe(id);

    const issues = await allIssues(second);
    expect(issues).toHaveLength(500);
    expect(new Set(issues.map(({ partnerRecord }) => partnerRecord.externalId))).toEqual(
      new Set(rows.map((row) => row['unique_key'])),
    );
    expect(new Set(issues.map(({ code }) => code)).size).toBe(500);
    const byKey = new Map(rows.map((row) => [row['unique_key'], row]));
    for (const issue of issues) {
      const row = byKey.get(issue.partnerRecord.externalId);
      // New York is five hours behind UTC in December.
      expect(issue.reportedAt).toBe(new Date(`${row?.['created_date']}-05:00`).toISOString());
      expect(issue.route.ruleKey).toMatch(/^(EMERGENCY|URGENT|DIFFICULT|SMALL)$/);
      const marks = issue.timeline.filter(({ action }) => /WARNED|BREACHED|ESCALATED/.test(action));
      expect(marks.length).toBeLessThanOrEqual(1);
      if (row?.['status'] === 'Closed') {
        expect(issue.completedAt).toBe(new Date(`${row['closed_date']}-05:00`).toISOString());
      } else {
        // In the loop of digital city management the limit of the whole begins with the filing; until then the step has one.
        const clock = issue.clock ?? issue.stepClock;
        expect(clock?.startedAt).toBe(issue.reportedAt);
        expect(Date.parse(clock?.dueAt ?? '')).toBeGreaterThan(Date.parse(issue.reportedAt));
      }
    }

    const closed = rows.filter((row) => row['status'] === 'Closed').length;
    expect(countBy(issues, ({ status }) => (status === 'COMPLETED' ? 'closed' : 'open'))).toEqual({
      closed,
      open: 500 - closed,
    });
    await compare(
      second,
      'categoryCode',
      countBy(rows, (row) => CATEGORIES[row['complaint_type'] ?? ''] ?? ''),
      true,
    );
    await compare(
      second,
      'channel',
      countBy(rows, (row) => CHANNELS[row['open_data_channel_type'] ?? ''] ?? ''),
      false,
    );
    const areas = countBy(rows, (row) => COMMUNITIES[row['borough'] ?? ''] ?? NO_BOROUGH);
    const byArea = await totals(
      second,
      Object.keys(areas).map((area) => ({ area, filter: '' })),
    );
    expect(byArea).toEqual(Object.values(areas));
    expect(await totals(second, [{ filter: 'status: [COMPLETED]' }])).toEqual([closed]);

    expect(await figures(second, 'CATEGORY')).toEqual(
      countBy(rows, (row) => CATEGORIES[row['complaint_type'] ?? ''] ?? ''),
    );
    expect(await figures(second, 'CHANNEL')).toEqual(
      countBy(rows, (row) => CHANNELS[row['open_data_channel_type'] ?? ''] ?? ''),
    );
    expect(await figures(second, 'COMMUNITY')).toEqual(areas);

    const again = await imported(second, { ...input, idempotencyKey: 'nyc311-again' });
    expect(again).toMatchObject({ created: 0, known: 500, changed: 0, failed: 5 });
    expect(await totals(second, [{ filter: '' }])).toEqual([500]);
  }, 120_000);
});

/** The totals by one field of the filter equal what was counted in the file, and there is nothing else. */
async function compare(service: TestService, field: string, counted: Record<string, number>, quoted: boolean) {
  const filters = Object.keys(counted).map((value) => ({
    filter: `${field}: ${quoted ? JSON.stringify(value) : value}`,
  }));
  expect(await totals(service, filters)).toEqual(Object.values(counted));
  expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(500);
}

/** What the figures say was reported on the two days in China that 10 December has in New York. */
async function figures(service: TestService, groupBy: string): Promise<Record<string, number>> {
  const input = {
    areaId: DISTRICT,
    since: '2023-12-09T16:00:00Z',
    until: '2023-12-11T16:00:00Z',
    measures: ['REPORTED'],
    groupBy: [groupBy],
  };
  type Answer = { figures: { rows: { keys: [{ value: string }]; values: [{ value: number }] }[] } };
  const text = 'query ($input: FigureInput!) { figures(input: $input) { rows { keys { value } values { value } } } }';
  const answer = await query<Answer>(service, partner, text, { input });
  return Object.fromEntries(answer.figures.rows.map(({ keys, values }) => [keys[0].value, values[0].value]));
}
