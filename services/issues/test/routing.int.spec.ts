import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  act,
  COMMUNITY,
  defineAreas,
  DISTRICT,
  GRID,
  gridWorker,
  order,
  PATH,
  report,
  resident,
} from './neighbourhood.ts';

const OTHER = 'are_440803071005';
const RULES_SCOPES = ['routing:define', 'issue:read'];
const district = viewerWith('per_district', DISTRICT, RULES_SCOPES);
const community = viewerWith('per_community', COMMUNITY, RULES_SCOPES);

const TABLE = `id version status note area { id } rules { key when { urgency size kind channel category areaId } decision { handling procedure } }
  definedBy { id } publishedBy { id } retiredBecause supersededBy`;

type Table = { id: string; version: number; status: string; rules: { key: string }[] } & Record<string, unknown>;
type Payload = { table: Table | null; userErrors: { code: string; message: string; field: string[] }[] };

let service: TestService;
beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
  await defineAreas(service, [DISTRICT, 'are_440803071', OTHER]);
});
afterAll(() => service.stop());

const last = { key: 'REST', decision: { handling: 'ONLINE' } };
const meeting = (key: string, when: object, procedure?: string) => ({
  key,
  when,
  decision: { handling: 'MEETING', procedure },
});

async function mutate(field: string, viewer: Viewer, input: object, language = 'en'): Promise<Payload> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { table { ${TABLE} } userErrors { code message field } } }`;
  const { data, errors } = await service.ask<Record<string, Payload>>(viewer, query, { input }, language);
  expect(errors).toBeUndefined();
  return data[field] as Payload;
}
const define = (viewer: Viewer, areaId: string, rules: object[], more: object = {}) =>
  mutate('routingTableDefine', viewer, { areaId, rules, note: '试行', ...more });
const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

async function published(viewer: Viewer, areaId: string, rules: object[]): Promise<Table> {
  const { table, userErrors } = await define(viewer, areaId, rules);
  expect(userErrors).toEqual([]);
  return (await mutate('routingTablePublish', viewer, { tableId: table?.id })).table as Table;
}

async function ask<T>(viewer: Viewer, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await service.ask<T>(viewer, query, { ...variables });
  expect(errors).toBeUndefined();
  return data;
}
const inForce = async (areaId: string) =>
  (
    await ask<{ routingTableInForce: Table | null }>(
      resident,
      `{ routingTableInForce(areaId: "${areaId}") { ${TABLE} } }`,
    )
  ).routingTableInForce;
const routeOf = async (issueId: string) =>
  (
    await ask<{ issue: { route: object; procedure: { key: string } } }>(
      gridWorker,
      `{ issue(id: "${issueId}") { route { handling ruleKey tableVersion area { id } } procedure { key } } }`,
    )
  ).issue;

describe('I2 routing tables', () => {
  it('I2 without one of its own an area goes by the one of the product', async () => {
    expect(await inForce(GRID)).toMatchObject({ id: 'rtb_standard', area: null, version: 1, status: 'IN_FORCE' });
    expect(await inForce('are_nowhere')).toBeNull();
    const { routingTable } = await ask<{ routingTable: Table }>(
      resident,
      `{ routingTable(id: "rtb_standard") { ${TABLE} } }`,
    );
    expect(routingTable.rules.map(({ key }) => key)).toEqual(['EMERGENCY', 'URGENT', 'DIFFICULT', 'SMALL']);
  });

  it('I2 a draft routes nothing; in force it routes what is new in its area; each issue keeps what routed it', async () => {
    const before = await report(service);
    const { table } = await define(community, COMMUNITY, [
      meeting('HELP', { kind: ['HELP'] }, 'ORDER_ACCEPT_SUPERVISE'),
      last,
    ]);
    expect(table).toMatchObject({ version: 1, status: 'DRAFT', definedBy: { id: 'per_community' } });
    const draft = await report(service);
    expect(await routeOf(draft)).toEqual(await routeOf(before));
    const tableId = table?.id;
    const byId = `query ($id: ID!) { routingTable(id: $id) { id definedBy { id } } }`;
    expect(await ask(resident, byId, { id: tableId })).toEqual({ routingTable: null });
    expect((await mutate('routingTablePublish', community, { tableId })).table).toMatchObject({ status: 'IN_FORCE' });
    expect((await mutate('routingTablePublish', community, { tableId })).table).toMatchObject({ status: 'IN_FORCE' });
    expect(await ask(resident, byId, { id: tableId })).toEqual({ routingTable: { id: tableId, definedBy: null } });
    const route = { handling: 'MEETING', ruleKey: 'HELP', tableVersion: 1, area: { id: COMMUNITY } };
    expect(await routeOf(await report(service, { areaId: GRID }))).toEqual({
      route,
      procedure: { key: 'ORDER_ACCEPT_SUPERVISE' },
    });
    expect(await routeOf(before)).toMatchObject({ route: { ruleKey: 'SMALL', area: null } });
  });

  it('I2 the smaller area decides, one is in force of each, and a retired one gives way to the area above', async () => {
    const ofDistrict = await published(district, DISTRICT, [last]);
    expect(await inForce(OTHER)).toMatchObject({ id: ofDistrict.id });
    const first = (await inForce(GRID)) as Table;
    const second = await published(community, COMMUNITY, [meeting('SMALL', { size: ['SMALL'] }), last]);
    expect(second.version).toBe(first.version + 1);
    expect(await inForce(GRID)).toMatchObject({ id: second.id });
    const { routingTables } = await ask<{ routingTables: { nodes: Table[]; totalCount: number } }>(
      resident,
      `{ routingTables(areaId: "${COMMUNITY}") { nodes { id status supersededBy retiredBecause } totalCount } }`,
    );
    expect(routingTables.nodes).toEqual([
      { id: second.id, status: 'IN_FORCE', supersededBy: null, retiredBecause: null },
      { id: first.id, status: 'RETIRED', supersededBy: second.version, retiredBecause: null },
    ]);
    expect(codes(await mutate('routingTablePublish', community, { tableId: first.id }))).toEqual(['WRONG_STATE']);
    const retired = await mutate('routingTableRetire', community, { tableId: second.id, reason: '试行结束' });
    expect(retired.table).toMatchObject({ status: 'RETIRED', retiredBecause: '试行结束' });
    expect(codes(await mutate('routingTableRetire', community, { tableId: second.id, reason: 'x' }))).toEqual([
      'WRONG_STATE',
    ]);
    expect(await inForce(GRID)).toMatchObject({ id: ofDistrict.id });
    await mutate('routingTableRetire', district, { tableId: ofDistrict.id, reason: 'x' });
    expect(await inForce(GRID)).toMatchObject({ id: 'rtb_standard' });
  });

  it('I2 of many who define at once each number has one; of many who publish one is in force', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => define(district, OTHER, [last])));
    const won = answers.flatMap(({ table }) => (table ? [table] : []));
    expect(won.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(won.map((_, index) => index + 1));
    expect(new Set(answers.filter(({ table }) => !table).flatMap(codes))).toEqual(
      new Set(won.length < 6 ? ['CONFLICT'] : []),
    );
    while (won.length < 4) won.push((await define(district, OTHER, [last])).table as Table);
    const tries = await Promise.all(won.map(({ id }) => mutate('routingTablePublish', district, { tableId: id })));
    expect(tries.flatMap(codes).every((code) => code === 'CONFLICT')).toBe(true);
    const { routingTables } = await ask<{ routingTables: { totalCount: number } }>(
      district,
      `{ routingTables(areaId: "${OTHER}", filter: { status: IN_FORCE }) { totalCount } }`,
    );
    expect(routingTables.totalCount).toBe(1);
    const same = await Promise.all(
      Array.from({ length: 4 }, () => define(district, OTHER, [last], { idempotencyKey: 'same-table' })),
    );
    expect(new Set(same.map(({ table }) => table?.id)).size).toBe(1);
    expect(
      codes(await define(district, OTHER, [meeting('A', { size: ['SMALL'] }), last], { idempotencyKey: 'same-table' })),
    ).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('I2 refuses unsound rules in words, nonsense and strangers', async () => {
    const wrong = await mutate(
      'routingTableDefine',
      community,
      {
        areaId: COMMUNITY,
        note: 'x',
        rules: [
          meeting('A', { category: ['11'] }),
          meeting('A', { category: ['11-001'] }, 'NO_SUCH'),
          meeting('B', { areaId: [OTHER, 'are_0'] }, 'WHISTLE'),
        ],
      },
      'zh-CN',
    );
    expect(wrong.userErrors.map(({ code, field }) => [code, field.slice(2).join('.')])).toEqual([
      ['ROUTING_RULE_TWICE', '1.key'],
      ['PROCEDURE_NOT_FOUND', '1.decision.procedure'],
      ['ROUTING_RULE_UNREACHABLE', '1.when'],
      ['ROUTING_AREA_OUTSIDE', '2.when.areaId.0'],
      ['AREA_NOT_FOUND', '2.when.areaId.1'],
      ['PROCEDURE_NOT_FOUND', '2.decision.procedure'],
      ['ROUTING_LAST_RULE', '2.when'],
    ]);
    expect(wrong.userErrors[2]?.message).toBe('规则 A 永远轮不到:前面的规则 A 已全部包含');
    expect(codes(await define(community, COMMUNITY, []))).toEqual(['INVALID_INPUT']);
    expect(codes(await define(community, COMMUNITY, [meeting('a b', { category: [] }), last]))).toEqual([
      'INVALID_INPUT',
      'INVALID_INPUT',
    ]);
    expect(
      codes(
        await define(
          community,
          COMMUNITY,
          Array.from({ length: 101 }, () => last),
        ),
      ),
    ).toContain('INVALID_INPUT');
    expect(codes(await define(community, DISTRICT, [last]))).toEqual(['FORBIDDEN']);
    expect(codes(await define(community, 'are_0', [last]))).toEqual(['AREA_NOT_FOUND']);
    const { table } = await define(district, DISTRICT, [last]);
    expect(codes(await mutate('routingTablePublish', community, { tableId: table?.id }))).toEqual(['NOT_FOUND']);
    expect(codes(await mutate('routingTableRetire', community, { tableId: table?.id, reason: 'x' }))).toEqual([
      'NOT_FOUND',
    ]);
    await mutate('routingTablePublish', district, { tableId: table?.id });
    expect(codes(await mutate('routingTableRetire', community, { tableId: table?.id, reason: 'x' }))).toEqual([
      'FORBIDDEN',
    ]);
    await mutate('routingTableRetire', district, { tableId: table?.id, reason: 'x' });
    const { errors } = await service.ask(
      resident,
      'mutation { routingTableRetire(input: { tableId: "x", reason: "x" }) { table { id } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('I2 dry run', () => {
  type DryRun = {
    count: number;
    changed: number;
    unaffected: number;
    complete: boolean;
    examples: { issueId: string }[];
  } & Record<string, unknown>;
  const run = async (input: object, viewer = community) => {
    const query = `query ($input: RoutingDryRunInput!) { routingDryRun(input: $input) { dryRun { count changed unaffected complete
      rules { fromRule fromArea { id } fromVersion toRule count changed } handlings { from to count } procedures { from to count }
      examples { issueId code fromRule toRule } } userErrors { code field } } }`;
    return (
      await ask<{ routingDryRun: { dryRun: DryRun; userErrors: { code: string; field: string[] }[] } }>(viewer, query, {
        input,
      })
    ).routingDryRun;
  };
  const period = () => ({ areaId: COMMUNITY, since: '2020-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' });
  const place = 'are_440803071004-G02';

  it('I2 tells what would have changed and stores nothing', async () => {
    await defineAreas(service, [...PATH, place]);
    const operator = viewerWith('per_operator', COMMUNITY, ['issue:report', 'issue:read', 'issue:operate']);
    const reported = (more: object) => act(service, operator, 'issueReport', order({ areaId: place, ...more }));
    for (let index = 0; index < 3; index += 1) await reported({});
    for (let index = 0; index < 2; index += 1) await reported({ categoryCode: '11-004', urgency: 'URGENT' });
    const rules = [meeting('DIRT', { category: ['11'] }, 'ORDER_ACCEPT_SUPERVISE'), last];
    const input = { ...period(), areaId: place, rules };
    const { dryRun, userErrors } = await run(input);
    expect(userErrors).toEqual([]);
    expect(dryRun).toMatchObject({
      count: 5,
      changed: 2,
      unaffected: 0,
      complete: true,
      rules: [
        { fromRule: 'SMALL', fromArea: null, fromVersion: 1, toRule: 'REST', count: 3, changed: 0 },
        { fromRule: 'URGENT', fromArea: null, fromVersion: 1, toRule: 'DIRT', count: 2, changed: 2 },
      ],
      handlings: [
        { from: 'ONLINE', to: 'ONLINE', count: 3 },
        { from: 'ON_THE_SPOT', to: 'MEETING', count: 2 },
      ],
      procedures: [
        { from: 'ORDER_DISPATCH_ACCEPT', to: 'ORDER_DISPATCH_ACCEPT', count: 3 },
        { from: 'DIGITAL_CITY', to: 'ORDER_ACCEPT_SUPERVISE', count: 2 },
      ],
    });
    expect(dryRun.examples).toHaveLength(2);
    const { table } = await define(district, DISTRICT, rules);
    expect((await run({ ...period(), areaId: place, tableId: table?.id }, district)).dryRun).toEqual(dryRun);
    expect((await run({ ...input, until: '2021-01-01T00:00:00Z' })).dryRun).toMatchObject({ count: 0, complete: true });
    // A smaller area with a table of its own goes on by that.
    const own = await published(community, place, [last]);
    expect((await run({ ...period(), rules })).dryRun).toMatchObject({ unaffected: 5 });
    await mutate('routingTableRetire', community, { tableId: own.id, reason: 'x' });
    expect(await inForce(place)).toMatchObject({ id: 'rtb_standard' });
  });

  it('I2 refuses what could not be defined, and strangers', async () => {
    const refused = async (more: object, viewer = community) =>
      (await run({ ...period(), ...more }, viewer)).userErrors.map(({ code, field }) => [code, field[1]]);
    expect(await refused({})).toEqual([['INVALID_INPUT', 'rules']]);
    expect(await refused({ rules: [last], until: '2019-01-01T00:00:00Z' })).toEqual([['INVALID_INPUT', 'until']]);
    expect(await refused({ rules: [meeting('A', { size: ['SMALL'] })] })).toEqual([['ROUTING_LAST_RULE', 'rules']]);
    expect(await refused({ rules: [last], areaId: DISTRICT })).toEqual([['FORBIDDEN', 'areaId']]);
    expect(await refused({ tableId: 'rtb_0' })).toEqual([['NOT_FOUND', 'tableId']]);
    const { table } = await define(district, OTHER, [last]);
    expect(await refused({ tableId: table?.id }, district)).toEqual([['NOT_FOUND', 'tableId']]);
  });
});
