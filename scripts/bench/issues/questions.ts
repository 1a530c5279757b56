import { performance } from 'node:perf_hooks';
import type { Connection } from 'mongoose';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { TestService } from '@linli/kit/testing/harness.ts';
import { OPEN_STATUSES } from '../../../services/issues/src/issue/issue.ts';
import { percentile } from '../latency.ts';
import {
  gridPaths,
  gridWorker,
  measuredGrid,
  officer,
  ofCommunities,
  ofGrids,
  operator,
  resident,
  districtId,
} from './district.ts';
import { act, ask, reportIn } from './templates.ts';

/** Runs before anything is measured, and measured ones; what takes long is measured less often. */
const WARM_UP = 20;
const RUNS = 100;
const MOST_MS = 15_000;

/** Wake-ups looked for in one go. */
const DUE_BATCH = 100;
const DAY_MS = 86_400_000;

/** Times in milliseconds; that of the processor is what client, service and embedded engine take together for one run. */
export type Timed = { readonly runs: number; readonly p50: number; readonly p99: number; readonly cpuMs: number };

export type Measured = readonly [what: string, timed: Timed | string];

const ROWS = 'nodes { id code status dueAt category { code } description }';
const OPEN = `filter: { status: [${OPEN_STATUSES.join(' ')}] }`;
const BY_DUE = 'orderBy: { field: DUE_AT, direction: ASC }, first: 20';
const AREA = 'query ($id: ID!) { _entities(representations: [{ __typename: "Area", id: $id }]) { ... on Area';

/** Measures one thing after the other; what takes too long says so and does not end the run. */
export async function measureAll(service: TestService, connection: Connection, figures: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  const time = async (what: string, work: () => Promise<unknown>) => {
    try {
      await repeat(WARM_UP, work);
      measured.push([what, await repeat(RUNS, work)]);
    } catch (error) {
      measured.push([what, `failed: ${(error as Error).message}`]);
    }
    process.stderr.write(`${JSON.stringify(measured.at(-1))}\n`);
  };
  const query =
    (viewer: Viewer, text: string, variables: object = {}) =>
    () =>
      ask(service, viewer, text, variables);
  await timeChanges(service, time);
  await time(
    'inbox of a grid worker: open, by due time, 20',
    query(gridWorker, `{ issues(${OPEN}, ${BY_DUE}) { ${ROWS} } }`),
  );
  await time('the same with its count', query(gridWorker, `{ issues(${OPEN}, ${BY_DUE}) { totalCount ${ROWS} } }`));
  await time('inbox over three grids', query(ofGrids, `{ issues(${OPEN}, ${BY_DUE}) { ${ROWS} } }`));
  await time('inbox of the district', query(operator, `{ issues(${OPEN}, ${BY_DUE}) { ${ROWS} } }`));
  await time(
    'inbox over 14 communities, each by a grant',
    query(ofCommunities, `{ issues(${OPEN}, ${BY_DUE}) { ${ROWS} } }`),
  );
  await time('latest 20 of the district', query(operator, `{ issues(first: 20) { ${ROWS} } }`));
  await time(
    'latest 20 over 14 communities, each by a grant',
    query(ofCommunities, `{ issues(first: 20) { ${ROWS} } }`),
  );
  await time('own reports', query(resident, `{ issues(filter: { own: true }, first: 20) { ${ROWS} } }`));
  await time('inbox of a unit', query(officer, `{ unitInbox(first: 20) { ${ROWS} } }`));
  await timePoints(service, connection, time);
  await time(
    'counts by state, a grid',
    query(gridWorker, `${AREA} { issueCounts { total } } } }`, { id: measuredGrid }),
  );
  await time(
    'counts by state, the district',
    query(operator, `${AREA} { issueCounts { total } } } }`, { id: districtId }),
  );
  if (figures) await timeFigures(time, query);
  return measured;
}

/** One run after the other, as many as asked for or until it has taken long enough. */
async function repeat(most: number, work: () => Promise<unknown>): Promise<Timed> {
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const began = performance.now();
  while (times.length < most && performance.now() - began < MOST_MS) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(cpu);
  const cpuMs = (user + system) / 1_000 / times.length;
  return { runs: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99), cpuMs };
}

type Time = (what: string, work: () => Promise<unknown>) => Promise<void>;

async function timeChanges(service: TestService, time: Time): Promise<void> {
  const grid = () => gridPaths[Math.floor(Math.random() * gridPaths.length)]?.at(-1) as string;
  const reported: string[] = [];
  const report = async (areaId: string, categoryCode?: string) => {
    const idempotencyKey = `bench-${Math.random().toString(36).slice(2)}${Date.now()}`;
    return act(service, resident, 'issueReport', { ...reportIn(areaId, categoryCode), idempotencyKey });
  };
  await time('intake: help at home', async () => reported.push(await report(grid())));
  await time('intake: dirt on the road', () => report(grid(), '11-004'));
  await time('intake: matter of property, a unit answers for it', () => report(grid(), '16-005'));
  await time('dispatch', () => act(service, operator, 'issueDispatch', { issueId: reported.pop() }));
}

async function timePoints(service: TestService, connection: Connection, time: Time): Promise<void> {
  const some = await connection.collection('issues').find({ areaIds: measuredGrid }).limit(DUE_BATCH).toArray();
  const code = () => some[Math.floor(Math.random() * some.length)]?.['code'] as string;
  const byCode = 'query ($code: String!) { issueByCode(code: $code) { id status description } }';
  await time('issue by its code', () => ask(service, operator, byCode, { code: code() }));
  const duplicates = 'query ($r: PossibleDuplicatesInput!) { possibleDuplicates(report: $r) { score } }';
  await time('possible duplicates of a report', () => {
    const { areaId, categoryCode, description, location } = { ...reportIn(measuredGrid, '11-004') } as Record<
      string,
      unknown
    >;
    return ask(service, resident, duplicates, { r: { areaId, categoryCode, description, location } });
  });
  await time('due wake-ups, 100, as timers look for them', () =>
    connection
      .collection('issues')
      .find({ wakeAt: { $lte: new Date(Date.now() + PLENTY_DAYS * DAY_MS) } }, { projection: { wakeAt: 1 } })
      .sort({ wakeAt: 1 })
      .limit(DUE_BATCH)
      .toArray(),
  );
}

/** Far enough for a hundred wake-ups. */
const PLENTY_DAYS = 30;

async function timeFigures(
  time: Time,
  query: (viewer: Viewer, text: string, variables: object) => () => Promise<unknown>,
) {
  const text = 'query ($input: FigureInput!) { figures(input: $input) { rows { keys { value } values { value } } } }';
  const input = {
    areaId: districtId,
    since: new Date(Date.now() - 365 * DAY_MS),
    until: new Date(),
    measures: ['REPORTED', 'COMPLETED', 'ON_TIME_RATE', 'AVERAGE_STARS', 'HOURS_TO_COMPLETE'],
  };
  await time('figures of a year, five measures, the district', query(operator, text, { input }));
  await time('the same by community', query(operator, text, { input: { ...input, groupBy: ['COMMUNITY'] } }));
  await time(
    'the same by category and month',
    query(operator, text, { input: { ...input, groupBy: ['CATEGORY', 'MONTH'] } }),
  );
}
