import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueReported } from '@linli/contracts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { residentsModule } from '../src/module.ts';
import { MAX_FINDINGS, MAX_VISIT_AGE_DAYS } from '../src/visits/visit.ts';
import { communityWithGrids, DISTRICT, driver, type Input, operator, reader, stranger, SUBDISTRICT } from './world.ts';

const COMMUNITY = 'are_440803071001';
const GRID = `${COMMUNITY}-G01`;
const worker = viewerWith('per_worker', GRID, ['area:read', 'resident:read', 'resident:register']);
const DAY_MS = 86_400_000;

let service: TestService;
let building: string;
let household: string;
let other: string;
const { send, ask, define, buildings, households } = driver(() => service);

beforeAll(async () => {
  service = await startTestService(residentsModule);
  await define([DISTRICT, SUBDISTRICT, ...communityWithGrids(1, 2, 0), ...communityWithGrids(2, 1, 0)]);
  const [one, elsewhere] = await buildings([
    { areaId: GRID, number: '1' },
    { areaId: 'are_440803071002-G01', number: '1' },
  ]);
  building = one as string;
  other = elsewhere as string;
  household = (await households(building, 1))[0] as string;
});
afterAll(() => service.stop());

type Found = {
  id: string;
  kind: string;
  text: string | null;
  building: { id: string } | null;
  issue: { id: string } | null;
};
type Visit = {
  id: string;
  visitorId: string;
  area: { id: string };
  household: { id: string } | null;
  findings: Found[];
};

const FIELDS =
  'id visitorId visitor { id } area { id } household { id } purpose visitedAt findings { id kind text building { id } issue { id } }';
const base = (more: Input = {}): Input => ({
  areaId: GRID,
  visitedAt: new Date(Date.now() - 60_000).toISOString(),
  purpose: '入户走访',
  findings: [],
  ...more,
});
const record = (more: Input = {}, viewer = worker) =>
  send<Visit>('visitRecord', base(more), `visit { ${FIELDS} }`, viewer);
async function recorded(more: Input = {}, viewer = worker): Promise<Visit> {
  const { visit, userErrors } = await record(more, viewer);
  expect(userErrors).toEqual([]);
  return visit as Visit;
}
const codes = async (more: Input, viewer = worker) =>
  (await record(more, viewer)).userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);
const read = async (id: string, viewer: typeof worker) =>
  (await ask<{ visit: Visit | null }>(viewer, `{ visit(id: "${id}") { ${FIELDS} } }`)).visit;
const heard = (visitId: string) =>
  service.probe.heard.filter(({ type, subject }) => type === 'residents.visit.finding-recorded' && subject === visitId);

describe('R5 visits', () => {
  it('R5 records a visit to a household; each finding is told once, where its building lies', async () => {
    const findings = [
      { kind: 'HAZARD', text: '飞线充电' },
      { kind: 'SERVICE_GAP', text: '需要助餐' },
    ];
    const visitedAt = new Date(Date.now() - DAY_MS).toISOString();
    const input = { areaId: null, householdId: household, visitedAt, findings, idempotencyKey: 'visit-key-0001' };
    const visit = await recorded(input);
    expect(visit).toMatchObject({ visitorId: 'per_worker', area: { id: GRID }, household: { id: household } });
    expect(visit.findings).toMatchObject(
      findings.map((found) => ({ ...found, building: { id: building }, issue: null })),
    );
    expect((await recorded(input)).id).toBe(visit.id);
    await eventually(async () => expect(heard(visit.id)).toHaveLength(2));
    expect(heard(visit.id).map(({ sequence, data }) => [sequence, data])).toMatchObject([
      [
        '1',
        { kind: 'HAZARD', text: '飞线充电', communityId: COMMUNITY, buildingId: building, recordedById: 'per_worker' },
      ],
      ['2', { kind: 'SERVICE_GAP', findingId: visit.findings[1]?.id }],
    ]);
    expect((heard(visit.id)[0]?.data as { areaIds: string[] } | undefined)?.areaIds.at(-1)).toBe(GRID);
  });

  it('R5 links the issue made of a finding back, once, whatever else comes', async () => {
    const { id, findings } = await recorded({ findings: [{ kind: 'DISPUTE', text: '噪声' }] });
    const told = (issueId: string) => ({
      issueId,
      code: '4408031800100001',
      channel: 'VISIT',
      categoryCode: '18-001',
      communityId: COMMUNITY,
      areaIds: [COMMUNITY],
      estateId: null,
      visitId: id,
      findingId: findings[0]?.id ?? '',
      reportedAt: new Date().toISOString(),
    });
    const text = await service.probe.publish(issueReported, 'iss_a', 1, told('iss_a'));
    await service.probe.publishText(issueReported.type, 'iss_a', text);
    await service.probe.publish(issueReported, 'iss_b', 1, told('iss_b'));
    await service.probe.publish(issueReported, 'iss_c', 1, { ...told('iss_c'), visitId: null, findingId: null });
    expect((await read(id, worker))?.findings).toMatchObject([{ issue: { id: 'iss_a' } }]);
  });

  it('R5 shows what was found to those who work there, the visit to readers, nothing to strangers', async () => {
    const { id } = await recorded({ findings: [{ kind: 'BAD_TREND', text: '私事' }] });
    expect((await read(id, operator))?.findings[0]?.text).toBe('私事');
    expect((await read(id, reader))?.findings).toMatchObject([{ kind: 'BAD_TREND', text: null }]);
    expect((await read(id, { ...worker, grants: [] }))?.findings[0]?.text).toBe('私事');
    expect(await read(id, stranger)).toBeNull();
    expect(await read('vis_none', worker)).toBeNull();
    const area = `{ area(id: "${GRID}") { visits { totalCount } } }`;
    expect(await ask(stranger, area)).toEqual({ area: { visits: { totalCount: 0 } } });
  });

  it('R5 lists by area and household, filtered and in pages', async () => {
    const grid = `${COMMUNITY}-G02`;
    const at = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
    for (const days of [1, 2, 3, 4]) {
      const findings = days % 2 === 0 ? [{ kind: 'HAZARD', text: 'x' }] : [];
      await recorded({ areaId: grid, visitedAt: at(days), purpose: `第${days}天`, findings }, operator);
    }
    const list = async (args: string) => {
      const query = `{ area(id: "${grid}") { visits(${args}) { nodes { purpose } totalCount pageInfo { hasNextPage endCursor } } } }`;
      type List = {
        nodes: { purpose: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      return (await ask<{ area: { visits: List } }>(operator, query)).area.visits;
    };
    const names = async (args: string) => (await list(args)).nodes.map(({ purpose }) => purpose);
    expect(await names('first: 10')).toEqual(['第1天', '第2天', '第3天', '第4天']);
    expect(await names('orderBy: { field: VISITED_AT, direction: ASC }, first: 1')).toEqual(['第4天']);
    expect(await names('filter: { withFindings: true }')).toEqual(['第2天', '第4天']);
    expect(await names(`filter: { since: "${at(3.5)}", until: "${at(1.5)}" }`)).toEqual(['第2天', '第3天']);
    expect(await names('filter: { visitorId: "per_worker" }')).toEqual([]);
    const first = await list('first: 3');
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(await names(`first: 3, after: "${first.pageInfo.endCursor}"`)).toEqual(['第4天']);
    const ofHousehold = `{ household(id: "${household}") { visits { totalCount } } }`;
    expect(await ask(worker, ofHousehold)).toEqual({ household: { visits: { totalCount: 1 } } });
  });

  it('R5 refuses other places, other times, and nonsense', async () => {
    expect(await codes({ areaId: 'are_none' })).toEqual(['AREA_NOT_FOUND input.areaId']);
    expect(await codes({ areaId: 'are_440803071' }, operator)).toEqual(['AREA_TOO_WIDE input.areaId']);
    expect(await codes({ areaId: `${COMMUNITY}-G02` })).toEqual(['FORBIDDEN input.areaId']);
    expect(await codes({ areaId: null, householdId: 'hhd_none' })).toEqual(['NOT_FOUND input.householdId']);
    expect(await codes({ areaId: null, householdId: household }, stranger)).toEqual(['NOT_FOUND input.householdId']);
    expect(await codes({ householdId: household })).toEqual(['INVALID_INPUT input.areaId']);
    const elsewhere = [{ kind: 'HAZARD', text: 'x', buildingId: other }];
    expect(await codes({ findings: elsewhere })).toEqual(['NOT_FOUND input.findings.0.buildingId']);
    for (const visitedAt of [Date.now() + DAY_MS, Date.now() - (MAX_VISIT_AGE_DAYS + 1) * DAY_MS])
      expect(await codes({ visitedAt: new Date(visitedAt).toISOString() })).toEqual([
        'DATE_NOT_POSSIBLE input.visitedAt',
      ]);
    const many = Array.from({ length: MAX_FINDINGS + 1 }, () => ({ kind: 'HAZARD', text: 'x' }));
    expect(await codes({ findings: many, purpose: ' ' })).toEqual([
      'INVALID_INPUT input.purpose',
      'INVALID_INPUT input.findings',
    ]);
    const refused = await service.ask(
      reader,
      'mutation ($input: VisitRecordInput!) { visitRecord(input: $input) { visit { id } } }',
      {
        input: base(),
      },
    );
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
