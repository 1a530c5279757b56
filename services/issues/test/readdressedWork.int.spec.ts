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
  'craftsman:manage',
  'counselling:manage',
  'class:manage',
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

describe('I9 I10 I12 readdressing', () => {
  const areaId = `${COMMUNITY}-G06`;
  const hours = [{ weekday: 1, from: '09:00', until: '12:00' }];
  const craftsman = { form: 'NEIGHBOUR', name: '贺师傅', introduction: '维修工', kinds: ['MH-12'], hours };
  const counsellor = { personId: 'per_qin', name: '秦老师', introduction: '心理咨询师', subjects: ['LAW'], hours };

  it('I9 I10 I12 lets deliberation days, common actions, craftsmen and experts go up from a retired grid', async () => {
    const other = `${COMMUNITY}-G07`;
    for (const grid of [areaId, other]) await defineAreas(service, [...PATH, grid]);
    const ofGrid6 = viewerWith('per_there', areaId, ['meeting:manage', 'topic:read', 'issue:read']);
    const day = await done(service, secretary, 'deliberationDayDefine', {
      areaId,
      name: '周六议事',
      weekday: 'SATURDAY',
      time: '09:00',
      venue: '议事厅',
      chairId: secretary.id,
      leadDays: 2,
      secondersNeeded: 0,
    });
    const served = { areaIds: [areaId, COMMUNITY], contactPhone: '13812345678' };
    const craftsmanId = await made('craftsmanEnter', 'craftsman', { ...craftsman, ...served });
    const counsellorId = await made('counsellorDefine', 'counsellor', {
      ...counsellor,
      areaIds: [areaId, other],
      slotMinutes: 60,
    });
    const issueId = await made('issueReport', 'issue', { areaId, categoryCode: '01-011', description: '井盖破损' });
    const issueClassId = await made('issueClassCreate', 'issueClass', { title: '井盖', issueIds: [issueId] });
    await made('issueClassAccept', 'issueClass', { issueClassId, rootCause: '老化' });
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    const acting = { issueClassId, text: '更换', ownerPersonId: 'per_1', dueAt, areaId };
    await made('issueClassActionBegin', 'issueClass', acting);

    const seen = async (viewer = secretary) => {
      const text = `{ deliberationDay(id: "${day.id}") { area { id } }
        craftsman(id: "${craftsmanId}") { areas { area { id } confirmedAt } }
        counsellor(id: "${counsellorId}") { areas { id } } issueClass(id: "${issueClassId}") { action { area { id } } }
        craftsmen { totalCount } counsellors { totalCount } }`;
      return query<Record<string, Row | null>>(service, viewer, text);
    };
    expect(await seen(ofGrid6)).toMatchObject({ craftsmen: { totalCount: 1 }, counsellors: { totalCount: 1 } });
    await regrid(5, areaId);
    const ofCommunity = { area: { id: COMMUNITY } };
    await eventually(async () => {
      expect(await seen()).toMatchObject({
        deliberationDay: ofCommunity,
        issueClass: { action: ofCommunity },
        craftsman: { areas: [{ ...ofCommunity, confirmedAt: expect.any(String) }] },
        counsellor: { areas: [{ id: other }, { id: COMMUNITY }] },
      });
    });
    expect((await seen(ofGrid6))['deliberationDay']).toBeNull();
  });
});
