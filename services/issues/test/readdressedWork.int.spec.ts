import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaRegridded } from '@linli/contracts';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { done, persons, query, read, type Row } from './deliberationSetting.ts';
import { COMMUNITY, defineAreas, GRID, PATH } from './neighbourhood.ts';

const SCOPES = [
  'issue:whistle',
  'issue:read-all',
  'handler:define',
  'mediation:apply',
  'mediation:manage',

  'topic:propose',
  'topic:read',
  'topic:review',
  'meeting:manage',
  'vote:cast',
  'issue:report',
  'issue:read',
];
const secretary = viewerWith('per_secretary', COMMUNITY, SCOPES);
/** Of the grid that is retired: sees what lies in it, and nothing else. */
const ofGrid = viewerWith('per_grid', GRID, SCOPES);

let service: TestService;

beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
});
afterAll(() => service.stop());

const propose = (title: string): Promise<Row> =>
  done(service, secretary, 'topicPropose', { areaId: GRID, title, text: '停车难' });

const division = (gridVersion: number, retired: string) => ({
  communityId: COMMUNITY,
  gridVersion,
  moves: [{ buildingId: 'bld_7', areaIds: [...PATH, `${COMMUNITY}-G09`] }],
  retiredAreaIds: [retired],
  regriddedAt: new Date().toISOString(),
});
const regrid = (gridVersion: number, retired: string) =>
  service.probe.publish(areaRegridded, COMMUNITY, gridVersion, division(gridVersion, retired));

/** Carries out a mutation; the id of what it has made. */
async function made(field: string, entity: string, input: object): Promise<string> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${field}(input: $input) { ${entity} { id } userErrors { code field } } }`;
  const answer = await query<Record<string, Record<string, { id: string } | unknown[]>>>(service, secretary, text, {
    input,
  });
  expect(answer[field]?.['userErrors']).toEqual([]);
  return (answer[field]?.[entity] as { id: string } | undefined)?.id ?? '';
}

describe('I5 I13 readdressing', () => {
  it('I5 I13 lets whistles, with a line on the timeline, and mediations go up from a retired grid', async () => {
    const areaId = `${COMMUNITY}-G05`;
    await defineAreas(service, [...PATH, areaId]);
    const there = viewerWith('per_there', areaId, SCOPES);
    const unit = { code: 'W1', name: '城管', kind: 'DEPARTMENT', servesAreaIds: [COMMUNITY] };
    const handlerUnitId = await made('handlerUnitDefine', 'handlerUnit', unit);
    const whistleId = await made('whistleBlow', 'whistle', {
      areaId,
      text: '占道经营',
      departments: [{ handlerUnitId }],
    });
    const parties = ['per_a', 'per_b'].map((personId) => ({ personId }));
    const caseId = await made('mediationApply', 'mediation', {
      areaId,
      kind: 'NEIGHBOURS',
      description: '噪声',
      parties,
    });
    const seen = async (viewer: typeof there) => {
      const text = `{ whistle(id: "${whistleId}") { timeline { action } } mediation(id: "${caseId}") { status } }`;
      return query<{ whistle: { timeline: { action: string }[] } | null; mediation: object | null }>(
        service,
        viewer,
        text,
      );
    };
    expect((await seen(there)).whistle).not.toBeNull();
    expect((await seen(there)).mediation).not.toBeNull();
    await regrid(3, areaId);
    await eventually(async () => expect(await seen(there)).toEqual({ whistle: null, mediation: null }));
    const { whistle, mediation } = await seen(secretary);
    expect(whistle?.timeline.at(-1)?.action).toBe('READDRESSED');
    expect(mediation).not.toBeNull();
  });
});

describe('I6 readdressing', () => {
  it('I6 lets open topics and meetings go up from a retired grid, and leaves ended ones', async () => {
    const open = await propose('停车');
    const refused = await propose('养狗');
    await done(service, secretary, 'topicRefuse', { topicId: refused.id, reason: '已处理' });
    const meeting = await done(service, secretary, 'meetingCall', {
      areaId: GRID,
      kind: 'COORDINATION',
      title: '协调会',
      plannedAt: new Date(Date.now() + 3_600_000).toISOString(),
      venue: '议事厅',
      chairId: secretary.id,
      invitations: persons(secretary.id),
      topicIds: [],
    });
    expect((await read(service, ofGrid, 'topic', open.id))?.status).toBe(open.status);
    expect((await read(service, ofGrid, 'meeting', meeting.id))?.status).toBe('PLANNED');
    await regrid(4, GRID);
    await eventually(async () => {
      expect(await read(service, ofGrid, 'topic', open.id)).toBeNull();
      expect(await read(service, ofGrid, 'meeting', meeting.id)).toBeNull();
    });
    expect((await read(service, secretary, 'topic', open.id))?.status).toBe(open.status);
    expect((await read(service, secretary, 'meeting', meeting.id))?.status).toBe('PLANNED');
    expect((await read(service, ofGrid, 'topic', refused.id))?.status).toBe('REFUSED');
    const withdrawn = await done(service, secretary, 'topicWithdraw', { topicId: open.id, reason: '不再提' });
    expect(withdrawn.status).toBe('WITHDRAWN');
  });
});
