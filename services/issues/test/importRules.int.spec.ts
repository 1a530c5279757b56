import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { MAX_IMPORT_BYTES } from '../src/imports/readText.ts';
import {
  defineCommunities,
  defineMapping,
  type ImportAnswer,
  imported,
  partner,
  query,
  readImport,
  startImport,
} from './importHelp.ts';
import { act, COMMUNITY, DISTRICT, stranger } from './neighbourhood.ts';

const OTHER = 'are_440803071005';
const DEFINITION = {
  name: '市政热线',
  format: 'CSV',
  externalId: 'id',
  category: { column: 'kind', table: [{ value: 'rats', to: '11-017' }] },
  description: '{text}',
  reportedAt: { column: 'at' },
  area: { column: 'area' },
  closed: { column: 'state', values: ['done'], at: { column: 'end' } },
  conditions: [{ column: 'state', values: ['spam'], holds: false }],
};
const HEADER = 'id,kind,text,at,area,state,end';
const csv = (...lines: string[]) => [HEADER, ...lines].join('\n');
const codes = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors.map(({ code, field }) => [code, field?.slice(1).join('.')]);

let service: TestService;
let now = Date.parse('2026-03-02T04:00:00Z');
beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => new Date(now));
  await defineCommunities(service);
  await defineMapping(service, { areaId: DISTRICT, key: 'HOTLINE', partnerId: partner.id, definition: DEFINITION });
});
afterAll(() => service.stop());

const run = (text: string, more: object = {}) =>
  imported(service, { areaId: DISTRICT, mappingKey: 'HOTLINE', text, ...more });
const counts = ({ created, known, changed, failed, leftOut }: ImportAnswer) => [
  created,
  known,
  changed,
  failed,
  leftOut,
];

type Found = { id: string; status: string; confirmedBy: string | null; completedAt: string | null; stepCount: number };
async function issueOf(externalId: string): Promise<Found | undefined> {
  type Answer = { issues: { nodes: (Found & { partnerRecord: { externalId: string } | null })[] } };
  const text = `{ issues(first: 100) { nodes { id status confirmedBy completedAt stepCount partnerRecord { externalId } } } }`;
  const { issues } = await query<Answer>(service, partner, text);
  return issues.nodes.find(({ partnerRecord }) => partnerRecord?.externalId === externalId);
}

describe('I1 imports', () => {
  it('I1 takes a record once, tells changes, and closes with the partner what nobody here has taken', async () => {
    const at = '2026-03-02T11:00:00';
    await query(
      service,
      viewerWith('per_chief', COMMUNITY, ['handler:define']),
      `mutation { handlerUnitDefine(input: { code: "firm", name: "和谐物业", kind: PROPERTY_FIRM, servesAreaIds: ["${COMMUNITY}"], categoryPrefixes: ["16-007"] }) { userErrors { code } } }`,
    );
    const officer = viewerWith('per_officer', 'hun_firm', ['issue:handle']);
    const lines = ['c1,16-007', 'c2,16-007', 'c3,rats'].map(
      (one, index) => `${one},鼠,${at},${COMMUNITY},${index < 2 ? 'open' : 'spam'},`,
    );
    expect(counts(await run(csv(...lines, lines[0] ?? '')))).toEqual([2, 1, 0, 0, 1]);
    const taken = await issueOf('c2');
    expect((await act(service, officer, 'issueAccept', { issueId: taken?.id })).userErrors).toEqual([]);
    const later = await run(
      csv(...['c1', 'c2'].map((id) => `${id},16-007,鼠,${at},${COMMUNITY},done,2026-03-02T11:30:00`)),
    );
    expect(counts(later)).toEqual([0, 0, 2, 0, 0]);
    expect(later.changedLines.nodes.map(({ line, externalId, closed }) => [line, externalId, closed])).toEqual([
      [2, 'c1', true],
      [3, 'c2', false],
    ]);
    expect(later.changedLines.nodes[1]?.issue?.id).toBe(taken?.id);
    expect(await issueOf('c1')).toMatchObject({
      status: 'COMPLETED',
      confirmedBy: 'PARTNER',
      completedAt: '2026-03-02T03:30:00.000Z',
    });
    expect((await issueOf('c2'))?.status).toBe('ACCEPTED');
    // Open again at the partner: told, and left to people.
    expect(counts(await run(csv(lines[0] ?? '')))).toEqual([0, 0, 1, 0, 0]);
    expect((await issueOf('c1'))?.status).toBe('COMPLETED');
    expect(counts(await run(csv(lines[0] ?? '')))).toEqual([0, 1, 0, 0, 0]);
  });

  it('I1 lets no partner act as another', async () => {
    const other = viewerWith('per_other', DISTRICT, ['issue:import']);
    const answer = await service.ask<{ importMappingDefine: { userErrors: { code: string; field: string[] }[] } }>(
      other,
      `mutation ($input: ImportMappingDefineInput!) { importMappingDefine(input: $input) { userErrors { code field } } }`,
      { input: { areaId: DISTRICT, key: 'THEIRS', partnerId: partner.id, definition: DEFINITION } },
    );
    expect(answer.data.importMappingDefine.userErrors).toEqual([{ code: 'FORBIDDEN', field: ['input', 'partnerId'] }]);
  });

  it('I1 takes the later of two rows of one record, and goes on from there', async () => {
    const line = (text: string, state = 'open') => `t1,rats,${text},2026-03-01T08:00:00,${COMMUNITY},${state},`;
    expect(counts(await run(csv(line('a'), line('b'), line('b', 'done'))))).toEqual([1, 0, 2, 0, 0]);
    expect(await issueOf('t1')).toMatchObject({ status: 'COMPLETED', completedAt: new Date(now).toISOString() });
    expect(counts(await run(csv(line('b', 'done'))))).toEqual([0, 1, 0, 0, 0]);
  });

  it('I1 creates each record once when the same text comes three times at the same moment', async () => {
    const text = csv(...Array.from({ length: 30 }, (_, at) => `p${at},rats,鼠,2026-03-01T08:00:00,${COMMUNITY},open,`));
    const runs = await Promise.all(Array.from({ length: 3 }, () => run(text)));
    const sum = (name: 'created' | 'known') => runs.reduce((total, one) => total + one[name], 0);
    expect([sum('created'), sum('known')]).toEqual([30, 60]);
  });

  it('I1 keeps every row within the area of the import, and a record where it was imported', async () => {
    const line = (id: string, area: string, kind = 'rats') => `${id},${kind},鼠,2026-03-01T08:00:00,${area},open,`;
    const lines = [
      line('a1', OTHER),
      line('a2', 'are_0'),
      line('a3', 'are_440803071'),
      line('a4', COMMUNITY),
      line('a5', COMMUNITY, 'HH-01'),
      line('a6', COMMUNITY, '11-999'),
    ];
    const local = await run(csv(...lines), { areaId: COMMUNITY });
    expect(counts(local)).toEqual([1, 0, 0, 5, 0]);
    expect(local.lineErrors.nodes.map(({ line: at, column, code }) => [at, column, code])).toEqual([
      [2, 'area', 'AREA_OUTSIDE'],
      [3, 'area', 'AREA_UNKNOWN'],
      [4, 'area', 'AREA_TOO_WIDE'],
      [6, 'kind', 'CATEGORY_NEEDS_CONTACT'],
      [7, 'kind', 'CATEGORY_UNKNOWN'],
    ]);
    const elsewhere = await run(csv(line('a4', OTHER)), { areaId: OTHER });
    expect(elsewhere.lineErrors.nodes.map(({ code, message }) => [code, message])).toEqual([
      ['EXTERNAL_ID_TAKEN', 'This number of the partner belongs to an issue of another area'],
    ]);
    const chinese = await readImport(service, elsewhere.id, partner, 'zh-CN');
    expect(chinese?.lineErrors.nodes[0]?.message).toBe('该合作单位的此编号已属于其他区域的事项');
    expect(counts(await run(csv(line('a4', COMMUNITY))))).toEqual([0, 1, 0, 0, 0]);
  });

  it('I1 tells a unit of its new work, and nobody of limits that were over long before', async () => {
    const officer = viewerWith('per_officer', 'hun_firm', ['issue:handle', 'issue:read']);
    const dispatcher = viewerWith('per_grid', COMMUNITY, ['issue:dispatch', 'issue:read', 'issue:operate']);
    type Answer = { myNotifications: { nodes: { action: string; issue: { id: string } | null }[] } };
    const text = '{ myNotifications(first: 100) { nodes { action issue { id } } } }';
    await run(csv(`n1,16-007,鼠,2025-06-01T08:00:00,${COMMUNITY},open,`));
    const { id } = (await issueOf('n1')) ?? {};
    const told = async (viewer: Viewer) =>
      (await query<Answer>(service, viewer, text)).myNotifications.nodes
        .filter(({ issue }) => issue?.id === id)
        .map(({ action }) => action);
    expect([await told(officer), await told(dispatcher)]).toEqual([['ASSIGNED'], ['REPORTED']]);
    await run(csv(`n2,16-007,鼠,2025-06-01T08:00:00,${COMMUNITY},done,2025-06-02T08:00:00`));
    const ended = (await issueOf('n2'))?.id;
    const all = (await query<Answer>(service, officer, text)).myNotifications.nodes;
    expect(all.filter(({ issue: one }) => one?.id === ended)).toEqual([]);
    const { issue } = await query<{ issue: object }>(
      service,
      partner,
      `query ($id: ID!) { issue(id: $id) { handler { id } escalationLevel clock { startedAt } timeline { action } } }`,
      { id },
    );
    expect(issue).toMatchObject({ handler: { id: 'hun_firm' }, clock: { startedAt: '2025-06-01T00:00:00.000Z' } });
  });

  it('I1 lets people reopen what the partner has closed', async () => {
    await run(csv(`r1,16-007,鼠,2026-02-27T08:00:00,${COMMUNITY},done,2026-02-28T08:00:00`));
    const { id } = (await issueOf('r1')) ?? {};
    const operator = viewerWith('per_operator', COMMUNITY, ['issue:operate', 'issue:read-all']);
    const { issue, userErrors } = await act(service, operator, 'issueReopen', { issueId: id, reason: '没有解决' });
    expect(userErrors).toEqual([]);
    expect(issue).toMatchObject({ status: 'DISPATCHED', confirmedBy: null });
    // The same row again changes nothing.
    expect(counts(await run(csv(`r1,16-007,鼠,2026-02-27T08:00:00,${COMMUNITY},done,2026-02-28T08:00:00`)))).toEqual([
      0, 1, 0, 0, 0,
    ]);
  });

  it('I1 imports the requests of an Open311 server as they are', async () => {
    const request = {
      service_request_id: '638344',
      status: 'closed',
      status_notes: 'Duplicate request.',
      service_name: 'Sidewalk and Curb Issues',
      service_code: '006',
      description: null,
      requested_datetime: '2026-02-14T06:37:38-08:00',
      updated_datetime: '2026-02-14T06:37:38-08:00',
      address: '8TH AVE and JUDAH ST',
      address_id: '545483',
      lat: 37.762221815,
      long: -122.4651145,
      media_url: null,
    };
    const open = {
      ...request,
      service_request_id: '638349',
      status: 'open',
      service_code: '11-004',
      updated_datetime: null,
    };
    const text = JSON.stringify([request, open, { ...open, service_request_id: null }], null, 2);
    const result = await imported(service, { areaId: COMMUNITY, mappingKey: 'OPEN311', text });
    expect(counts(result)).toEqual([2, 0, 0, 1, 0]);
    expect(result.lineErrors.nodes[0]).toMatchObject({ line: 3, column: 'service_request_id', code: 'VALUE_MISSING' });
    expect(await issueOf('638344')).toMatchObject({ status: 'COMPLETED', completedAt: '2026-02-14T14:37:38.000Z' });
    const id = (await issueOf('638349'))?.id;
    const answer = await query(
      service,
      partner,
      `query ($id: ID!) { issue(id: $id) { category { code } description address channel
      location { latitude longitude } partnerRecord { partnerId externalId } timeline { action by { id } } } }`,
      { id },
    );
    expect(answer).toEqual({
      issue: {
        category: { code: '11-004' },
        description: 'Sidewalk and Curb Issues\nDuplicate request.',
        address: '8TH AVE and JUDAH ST',
        channel: 'PARTNER',
        location: { latitude: 37.762221815, longitude: -122.4651145 },
        partnerRecord: { partnerId: partner.id, externalId: '638349' },
        timeline: [
          { action: 'REPORTED', by: { id: 'per_partner' } },
          { action: 'BREACHED', by: null },
        ],
      },
    });
  });

  it('I1 refuses a text that cannot be read as a whole, and imports nothing of it', async () => {
    const attempt = async (more: object) =>
      codes(await startImport(service, { areaId: DISTRICT, mappingKey: 'HOTLINE', text: csv('x'), ...more }));
    expect(await attempt({ text: 'id,kind\n1,2' })).toEqual(Array(5).fill(['IMPORT_COLUMN_MISSING', 'text']));
    expect(await attempt({ text: csv('"open') })).toEqual([['IMPORT_UNREADABLE', 'text']]);
    expect(await attempt({ text: HEADER })).toEqual([['IMPORT_EMPTY', 'text']]);
    expect(await attempt({ text: '中'.repeat(MAX_IMPORT_BYTES / 3 + 1) })).toEqual([['IMPORT_TOO_LARGE', 'text']]);
    expect(await attempt({ text: csv(`"${'x""'.repeat(100_000)}`) })).toEqual([['IMPORT_UNREADABLE', 'text']]);
    expect(await attempt({ mappingKey: 'NONE' })).toEqual([['MAPPING_NOT_FOUND', 'mappingKey']]);
    expect(await attempt({ areaId: 'are_0' })).toEqual([['AREA_NOT_FOUND', 'areaId']]);
    const key = { idempotencyKey: 'import-key-1' };
    expect(await attempt(key)).toEqual([]);
    expect(await attempt({ ...key, text: csv('y') })).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
  });

  it('I1 keeps versions of mappings, and refuses what leads nowhere', async () => {
    const define = (definition: object, more: object = {}) =>
      defineMapping(service, {
        areaId: COMMUNITY,
        key: 'LOCAL',
        definition: { ...DEFINITION, ...definition },
        ...more,
      });
    const versions = await Promise.all([1, 2, 3].map(async () => (await define({})).importMapping?.version));
    expect(versions.map(Number).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(
      codes(
        await define({
          category: { column: 'kind', table: [{ value: 'x', to: '99-999' }], fallback: 'no' },
          area: { column: 'area', table: [{ value: 'x', to: OTHER }] },
          channel: { column: 'via', fallback: 'OWL' },
        }),
      ),
    ).toEqual([
      ['CATEGORY_NOT_FOUND', 'definition.category.table.0.to'],
      ['CATEGORY_NOT_FOUND', 'definition.category.fallback'],
      ['AREA_NOT_FOUND', 'definition.area.table.0.to'],
      ['INVALID_INPUT', 'definition.channel.fallback'],
    ]);
    expect(
      codes(
        await define(
          { description: 'no column', delimiter: 'x', reportedAt: { column: 'at', format: 'QQ', timeZone: 'Mars' } },
          { key: 'low' },
        ),
      ),
    ).toEqual([
      ['INVALID_INPUT', 'key'],
      ['INVALID_INPUT', 'definition.delimiter'],
      ['INVALID_INPUT', 'definition.description'],
      ['INVALID_INPUT', 'definition.reportedAt.format'],
      ['INVALID_INPUT', 'definition.reportedAt.timeZone'],
    ]);
    type Answer = { importMapping: object; importMappings: { totalCount: number; nodes: object[] } };
    const text = `{ importMapping(areaId: "${COMMUNITY}", key: "LOCAL") { version area { id } definedBy { id } definition { format delimiter
      category { column table { value to } fallback } reportedAt { timeZone format } closed { at { column } } location { latitude } conditions { holds } } }
      importMappings(filter: { areaId: "${DISTRICT}", key: "LOCAL" }, first: 1) { totalCount nodes { key } } }`;
    expect(await query<Answer>(service, partner, text)).toMatchObject({
      importMapping: {
        version: 3,
        area: { id: COMMUNITY },
        definition: { delimiter: ',', location: null, conditions: [{ holds: false }] },
      },
      importMappings: { totalCount: 3, nodes: [{ key: 'LOCAL' }] },
    });
  });

  it('I1 lets only those import who may import there, and shows imports to them alone', async () => {
    const local = viewerWith('per_local', OTHER, ['issue:import']);
    expect(
      codes(await startImport(service, { areaId: DISTRICT, mappingKey: 'HOTLINE', text: csv('x') }, local)),
    ).toEqual([['FORBIDDEN', 'areaId']]);
    expect(codes(await defineMapping(service, { areaId: DISTRICT, key: 'X', definition: DEFINITION }, local))).toEqual([
      ['FORBIDDEN', 'areaId'],
    ]);
    const { errors } = await service.ask(
      stranger,
      `mutation { issuesImport(input: { areaId: "${DISTRICT}", mappingKey: "X", text: "x" }) { issueImport { id } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { id } = await run(csv('x'));
    expect(await readImport(service, id, local)).toBeNull();
    expect(await readImport(service, id, stranger)).toBeNull();
    const list = `query ($area: ID) { issueImports(filter: { areaId: $area }, first: 100) { totalCount nodes { id area { id } by { id } startedAt } } }`;
    type Answer = { issueImports: { totalCount: number; nodes: { id: string; area: { id: string } }[] } };
    const mine = await query<Answer>(service, local, list);
    expect(new Set(mine.issueImports.nodes.map(({ area }) => area.id))).toEqual(new Set([OTHER]));
    expect((await query<Answer>(service, local, list, { area: COMMUNITY })).issueImports.totalCount).toBe(0);
    expect((await query<Answer>(service, partner, list)).issueImports.nodes.length).toBeGreaterThan(5);
    now += 1_000;
    const latest = await run(csv('y'));
    expect((await query<Answer>(service, partner, list)).issueImports.nodes[0]?.id).toBe(latest.id);
  });
});
