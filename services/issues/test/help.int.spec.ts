import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { viewerWith } from '@linli/kit/testing/harness.ts';
import {
  act as actOn,
  areas,
  ask,
  operator,
  OTHER,
  OTHER_COMMUNITY,
  otherSecretary,
  residentOf,
  secretary,
  startWithDocuments,
} from './helpSetting.ts';
import {
  act as order,
  COMMUNITY,
  defineAreas,
  GRID,
  gridWorker,
  join,
  member,
  PATH,
  photo,
  report,
  resident,
  stranger,
} from './neighbourhood.ts';

type Setting = Awaited<ReturnType<typeof startWithDocuments>>;
type List = { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
let setting: Setting;

const he = residentOf('per_he');
const FIELDS = `craftsman { id status form name person { id } enterpriseId kinds { code } asksFor { code } contactPhone
  areas { area { id } confirmedAt } hours { weekday from until } helpsGiven helpsGivenByKind { kind { code } count }
  matches { totalCount nodes { id } } endedAt }`;

const act = (viewer: Viewer, field: string, input: object) => actOn(setting.service, viewer, field, input, FIELDS);
const entry = (more: Record<string, unknown> = {}) => ({
  form: 'NEIGHBOUR',
  name: '贺师傅',
  introduction: '单位维修工,已退休',
  kinds: ['MH-12'],
  areaIds: [COMMUNITY],
  hours: [{ weekday: 1, from: '09:00', until: '12:00' }],
  contactPhone: '13812345678',
  ...more,
});
async function enter(viewer: Viewer, more: Record<string, unknown> = {}): Promise<string> {
  const { row, codes } = await act(viewer, 'craftsmanEnter', entry(more));
  expect(codes).toEqual([]);
  return row?.id as string;
}
const list = async (viewer: Viewer, args = '') =>
  (
    await ask<{ craftsmen: List }>(
      setting.service,
      viewer,
      `{ craftsmen${args} { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
    )
  ).craftsmen;
const ids = async (viewer: Viewer, args = '') => (await list(viewer, args)).nodes.map(({ id }) => id);

beforeAll(async () => {
  setting = await startWithDocuments('2026-03-02T02:00:00Z');
  await defineAreas(setting.service);
  await defineAreas(setting.service, OTHER);
});
afterAll(() => setting.stop());

describe('I11 craftsmen', () => {
  it('I11 has twelve kinds of help in both languages', async () => {
    const query = '{ helpKinds { code categoryCode name description } }';
    type Kinds = { helpKinds: { code: string; categoryCode: string; name: string }[] };
    const { data } = await setting.service.ask<Kinds>(he, query, {}, 'zh-CN');
    expect(data.helpKinds).toHaveLength(12);
    expect(data.helpKinds[11]).toMatchObject({ code: 'MH-12', categoryCode: '90-912', name: '家庭小修' });
  });

  it('I11 a neighbour enters himself and is listed once the community has confirmed', async () => {
    const id = await enter(he, { idempotencyKey: 'enter-he-1' });
    expect(await enter(he, { idempotencyKey: 'enter-he-1' })).toBe(id);
    expect((await act(he, 'craftsmanEnter', entry())).codes).toEqual(['ALREADY_LISTED']);
    const neighbour = residentOf('per_neighbour');
    expect(await ids(neighbour)).toEqual([]);
    expect(await ids(secretary, '(filter: { pending: true })')).toEqual([id]);
    expect(await ids(he, '(filter: { own: true })')).toEqual([id]);
    expect(await ids(neighbour, '(filter: { own: true })')).toEqual([]);
    expect(await ids(otherSecretary, '(filter: { pending: true })')).toEqual([]);
    const confirm = { craftsmanId: id, areaId: COMMUNITY };
    const byOther = await setting.service.ask(
      neighbour,
      'mutation { craftsmanConfirm(input: { craftsmanId: "x", areaId: "y" }) { userErrors { code } } }',
    );
    expect(byOther.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await act(otherSecretary, 'craftsmanConfirm', confirm)).codes).toEqual(['NOT_FOUND']);
    expect((await act(secretary, 'craftsmanConfirm', confirm)).codes).toEqual([]);
    expect(await ids(neighbour)).toEqual([id]);
    expect(await ids(secretary, '(filter: { pending: true })')).toEqual([]);
    for (const nobody of [stranger, member('per_nobody'), otherSecretary]) {
      expect(await ids(nobody)).toEqual([]);
      const query = `{ craftsman(id: "${id}") { id } }`;
      expect(await ask(setting.service, nobody, query)).toEqual({ craftsman: null });
    }
  });

  it('I11 seals the phone, shows it in clear to holder and dispatcher, and writes the reading down', async () => {
    const phone = async (viewer: Viewer) =>
      (
        await ask<{ craftsman: { contactPhone: string } }>(
          setting.service,
          viewer,
          '{ craftsman(id: "cft_per_he") { contactPhone } }',
        )
      ).craftsman.contactPhone;
    expect(await setting.rawText('craftsmen')).not.toContain('13812345678');
    expect(await phone(residentOf('per_neighbour'))).toBe('138****5678');
    for (const viewer of [he, gridWorker, secretary]) expect(await phone(viewer)).toBe('13812345678');
    const log = await setting.connection.collection('accessLog').find({ field: 'craftsman.contactPhone' }).toArray();
    expect(log.map(({ viewerId }) => viewerId).slice(-3)).toEqual(['per_he', 'per_grid', 'per_secretary']);
  });

  it('I11 filters by kind, form, area and hour; a narrower and a wider area reach each other', async () => {
    const firm = await enter(operator, {
      form: 'ENTERPRISE',
      enterpriseId: 'hun_firm',
      name: '安居物业',
      kinds: ['MH-07', 'MH-12'],
      areaIds: [PATH[1], GRID],
      hours: [{ weekday: 7, from: '00:00', until: '24:00' }],
    });
    const neighbour = residentOf('per_neighbour', GRID);
    expect(new Set(await ids(neighbour, ''))).toEqual(new Set([firm, 'cft_per_he']));
    expect(await ids(neighbour, '(filter: { kindCode: "MH-07" })')).toEqual([firm]);
    expect(await ids(neighbour, '(filter: { form: [NEIGHBOUR] })')).toEqual(['cft_per_he']);
    // 10:00 on a Monday in China, and 23:59 on a Sunday.
    expect(await ids(neighbour, '(filter: { availableAt: "2026-03-02T02:00:00Z" })')).toEqual(['cft_per_he']);
    expect(await ids(neighbour, '(filter: { availableAt: "2026-03-01T15:59:00Z" })')).toEqual([firm]);
    const names = await list(neighbour, '(orderBy: { field: NAME, direction: ASC }, first: 1)');
    expect(names).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const rest = await list(
      neighbour,
      `(orderBy: { field: NAME, direction: ASC }, after: "${names.pageInfo.endCursor}")`,
    );
    expect(new Set([...names.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(2);
    const found = await areas<{ craftsmen: List }>(
      setting.service,
      operator,
      [COMMUNITY, GRID, OTHER_COMMUNITY],
      'craftsmen { totalCount nodes { id } pageInfo { hasNextPage endCursor } }',
    );
    expect(found.map(({ craftsmen }) => craftsmen.totalCount)).toEqual([2, 2, 1]);
    const officer = viewerWith('per_officer', 'hun_firm', ['issue:handle']);
    expect((await act(officer, 'craftsmanRest', { craftsmanId: firm })).row?.status).toBe('RESTING');
    expect((await act(he, 'craftsmanResume', { craftsmanId: firm })).codes).toEqual(['FORBIDDEN']);
    expect((await act(officer, 'craftsmanResume', { craftsmanId: firm })).row?.status).toBe('ACTIVE');
    const areaOfficer = viewerWith('per_area_officer', COMMUNITY, ['issue:handle']);
    expect((await act(areaOfficer, 'craftsmanEnd', { craftsmanId: firm })).codes).toEqual(['FORBIDDEN']);
  });

  it('I11 brings together those whose help is mutual', async () => {
    const one = { form: 'MUTUAL', kinds: ['MH-11'], asksFor: ['MH-01'], name: '张阿姨' };
    const other = { form: 'MUTUAL', kinds: ['MH-01'], asksFor: ['MH-11'], name: '李老师' };
    const first = await enter(secretary, { ...one, personId: 'per_zhang' });
    const second = await enter(secretary, { ...other, personId: 'per_li' });
    await enter(secretary, { ...one, personId: 'per_wang', asksFor: ['MH-02'] });
    const query = `{ craftsman(id: "${first}") { matches { totalCount nodes { id } } } }`;
    expect(await ask(setting.service, secretary, query)).toEqual({
      craftsman: { matches: { totalCount: 1, nodes: [{ id: second }] } },
    });
    expect((await act(he, 'craftsmanEnter', entry({ form: 'MUTUAL' }))).codes).toEqual(['INVALID_INPUT']);
  });

  it('I11 counts helps given, by holder and by area', async () => {
    const base = {
      communityId: COMMUNITY,
      areaIds: [...PATH, GRID],
      categoryCode: '90-912',
      version: 1,
      status: 'RATED',
    };
    const given = { ...base, acceptedById: 'per_he' };
    const rows = [
      { ...given, _id: 'iss_a' },
      { ...given, _id: 'iss_b', status: 'COMPLETED' },
      { ...given, _id: 'iss_c', status: 'DONE' },
      { ...given, _id: 'iss_d', categoryCode: '01-001' },
      { ...base, _id: 'iss_e', handlerId: 'hun_firm' },
    ];
    await setting.connection
      .collection<{ _id: string }>('issues')
      .insertMany(rows.map((row) => ({ ...row, code: row._id })));
    const query = '{ craftsmen(filter: {}) { nodes { id helpsGiven } } }';
    type Given = { craftsmen: { nodes: { id: string; helpsGiven: number }[] } };
    const { craftsmen } = await ask<Given>(setting.service, secretary, query);
    const counts = new Map(craftsmen.nodes.map(({ id, helpsGiven }) => [id, helpsGiven]));
    expect([counts.get('cft_per_he'), counts.get('cft_hun_firm'), counts.get('cft_per_li')]).toEqual([2, 1, 0]);
    type Counts = { helpCounts: { kind: { code: string }; craftsmen: number; given: number }[] };
    const fields = 'helpCounts { kind { code } craftsmen given }';
    const found = await areas<Counts>(setting.service, secretary, [COMMUNITY, GRID, OTHER_COMMUNITY], fields);
    const repairs = found.map(({ helpCounts }) => helpCounts.find(({ kind }) => kind.code === 'MH-12'));
    expect(repairs).toMatchObject([
      { craftsmen: 2, given: 3 },
      { craftsmen: 2, given: 3 },
      { craftsmen: 1, given: 0 },
    ]);
    expect(found[0]?.helpCounts).toHaveLength(12);
    const foreign = await areas<Counts>(setting.service, stranger, [COMMUNITY], fields);
    expect(foreign[0]?.helpCounts.every(({ craftsmen: listed, given: done }) => listed + done === 0)).toBe(true);
  });

  it('I11 suggests craftsmen for an order to the dispatcher, those available now first', async () => {
    const base = {
      communityId: COMMUNITY,
      areaIds: [...PATH, GRID],
      version: 1,
      status: 'ORDERED',
      reporterId: 'per_1',
    };
    const rows = [
      { ...base, _id: 'iss_repair', categoryCode: '90-912', code: 'repair' },
      { ...base, _id: 'iss_water', categoryCode: '01-001', code: 'water' },
    ];
    await setting.connection.collection<{ _id: string }>('issues').insertMany(rows);
    const suggested = async (id: string, viewer: Viewer) => {
      const query = `{ issue(id: "${id}") { suggestedCraftsmen { id } } }`;
      type Found = { issue: { suggestedCraftsmen: { id: string }[] } };
      return (await ask<Found>(setting.service, viewer, query)).issue.suggestedCraftsmen.map(({ id: one }) => one);
    };
    expect(await suggested('iss_repair', gridWorker)).toEqual(['cft_per_he', 'cft_hun_firm']);
    setting.moveTo('2026-03-01T02:00:00Z');
    expect(await suggested('iss_repair', gridWorker)).toEqual(['cft_hun_firm', 'cft_per_he']);
    setting.moveTo('2026-03-02T02:00:00Z');
    expect(await suggested('iss_water', gridWorker)).toEqual([]);
    expect(await suggested('iss_repair', he)).toEqual([]);
  });

  it('I11 needs the same number of round trips for one craftsman and for many', async () => {
    const query =
      '{ craftsmen(filter: {}, first: 100) { totalCount nodes { id contactPhone helpsGiven areas { area { id } } } } }';
    const trips = async () => {
      const before = await setting.service.roundTrips();
      await ask(setting.service, secretary, query);
      return (await setting.service.roundTrips()) - before;
    };
    const few = Math.min(await trips(), await trips(), await trips());
    for (let index = 0; index < 30; index += 1) await enter(secretary, { personId: `per_many_${index}` });
    expect(Math.min(await trips(), await trips(), await trips())).toBe(few);
  });

  it('I11 a help order runs as an issue: suggested, accepted, done, confirmed, and counted', async () => {
    const { service } = setting;
    const helps = async () => {
      const query = '{ craftsman(id: "cft_per_he") { helpsGiven } }';
      return (await ask<{ craftsman: { helpsGiven: number } }>(service, he, query)).craftsman.helpsGiven;
    };
    const before = await helps();
    const issueId = await report(service, { categoryCode: '90-912', description: '电视机收不到信号' });
    const query = `{ issue(id: "${issueId}") { suggestedCraftsmen { person { id } } } }`;
    expect(JSON.stringify(await ask(service, gridWorker, query))).toContain('per_he');
    await join(service, 'per_he');
    await order(service, gridWorker, 'issueDispatch', { issueId, responderPersonId: 'per_he' });
    await order(service, he, 'issueAccept', { issueId });
    await order(service, he, 'issueComplete', { issueId, evidence: [photo], minutes: 20 });
    expect(await helps()).toBe(before);
    expect((await order(service, resident, 'issueConfirm', { issueId })).issue?.status).toBe('COMPLETED');
    expect(await helps()).toBe(before + 1);
  });

  it('I11 asks for a confirmation again when he takes on more, and can be taken off the list', async () => {
    const craftsmanId = 'cft_per_he';
    const more = entry({ kinds: ['MH-12', 'MH-08'] });
    expect((await act(residentOf('per_neighbour'), 'craftsmanChange', { ...more, craftsmanId })).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await act(he, 'craftsmanChange', { ...more, craftsmanId, form: 'ENTERPRISE' })).codes).toEqual([
      'WRONG_FORM',
    ]);
    const { row } = await act(he, 'craftsmanChange', { ...more, craftsmanId });
    expect(row?.['areas']).toEqual([{ area: { id: COMMUNITY }, confirmedAt: null }]);
    await act(secretary, 'craftsmanConfirm', { craftsmanId, areaId: COMMUNITY });
    expect((await act(secretary, 'craftsmanStrike', { craftsmanId, areaId: COMMUNITY })).row?.['areas']).toEqual([]);
    expect(await ids(residentOf('per_neighbour'), '(filter: { kindCode: "MH-08" })')).toEqual([]);
    expect((await act(he, 'craftsmanEnd', { craftsmanId })).row?.status).toBe('ENDED');
    expect((await act(he, 'craftsmanRest', { craftsmanId })).codes).toEqual(['WRONG_STATE']);
    expect(await enter(he)).toBe(craftsmanId);
  });

  it('I11 one entry wins when the same person is entered twice at once; nonsense is refused by field', async () => {
    const both = await Promise.all(
      [secretary, operator].map((viewer) => act(viewer, 'craftsmanEnter', entry({ personId: 'per_twice' }))),
    );
    expect(both.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'ALREADY_LISTED']);
    for (const [more, code] of [
      [{ areaIds: ['are_nowhere'] }, 'AREA_NOT_FOUND'],
      [{ kinds: ['MH-99'] }, 'INVALID_INPUT'],
      [{ kinds: [] }, 'INVALID_INPUT'],
      [{ contactPhone: '110' }, 'INVALID_INPUT'],
      [{ enterpriseId: 'hun_firm' }, 'INVALID_INPUT'],
      [{ areaIds: [OTHER_COMMUNITY] }, 'FORBIDDEN'],
      [{ personId: 'per_somebody' }, 'FORBIDDEN'],
    ] as const) {
      expect((await act(residentOf('per_new'), 'craftsmanEnter', entry(more))).codes).toContain(code);
    }
  });
});
