import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { eventually, viewerWith } from '@linli/kit/testing/harness.ts';
import { act as actOn, areas, ask, otherSecretary, residentOf, secretary, startWithDocuments } from './helpSetting.ts';
import { COMMUNITY, defineAreas, DISTRICT, GRID, stranger } from './neighbourhood.ts';

let setting: Awaited<ReturnType<typeof startWithDocuments>>;

const wu = residentOf('per_wu');
const li = residentOf('per_li');
const expert: Viewer = viewerWith('per_qin', COMMUNITY, ['counselling:counsel']);
const QIN = 'cns_per_qin';
const TOPIC = '孩子转学后不愿上学';
const NOTE = '家长多点耐心,多与孩子沟通';
const EXPERT =
  'counsellor { id status name subjects slotMinutes daysOff hours { weekday from until } freeSlots { startsAt } }';
const FIELDS = `appointment { id status person { id } nickname topic reason startsAt endsAt cancelledBy missed recentlyMissed
  remindedAt notes { at text } followUpOf { id } followUps { id } counsellor { id name } erasedAt }`;

const act = (viewer: Viewer, field: string, input: object) =>
  actOn(setting.service, viewer, field, input, field.startsWith('counsellor') ? EXPERT : FIELDS);
const booking = (startsAt: string, more: Record<string, unknown> = {}) => ({
  counsellorId: QIN,
  areaId: GRID,
  startsAt,
  subject: 'PSYCHOLOGY',
  topic: TOPIC,
  ...more,
});
async function book(viewer: Viewer, startsAt: string, more: Record<string, unknown> = {}): Promise<string> {
  const { row, codes } = await act(viewer, 'counsellingBook', booking(startsAt, more));
  expect(codes).toEqual([]);
  return row?.id as string;
}
async function held(viewer: Viewer, startsAt: string, more: Record<string, unknown> = {}): Promise<string> {
  const appointmentId = await book(viewer, startsAt, more);
  expect((await act(expert, 'counsellingConfirm', { appointmentId })).codes).toEqual([]);
  setting.moveTo(startsAt);
  expect((await act(expert, 'counsellingHold', { appointmentId, note: NOTE })).codes).toEqual([]);
  return appointmentId;
}
const read = async (viewer: Viewer, id: string) =>
  (
    await ask<{ counsellingAppointment: Record<string, unknown> | null }>(
      setting.service,
      viewer,
      `{ counsellingAppointment(id: "${id}") { ${FIELDS.slice(FIELDS.indexOf('{') + 1, -1)} } }`,
    )
  ).counsellingAppointment;
const free = async (viewer = wu, more = '') => {
  const query = `{ counsellor(id: "${QIN}") { freeSlots${more} { startsAt } } }`;
  type Found = { counsellor: { freeSlots: { startsAt: string }[] } | null };
  const { counsellor } = await ask<Found>(setting.service, viewer, query);
  return counsellor?.freeSlots.map(({ startsAt }) => startsAt.slice(5, 16));
};
const definition = (more: Record<string, unknown> = {}) => ({
  personId: 'per_qin',
  name: '秦老师',
  introduction: '心理咨询师',
  subjects: ['PSYCHOLOGY', 'SCHOOLING'],
  areaIds: [COMMUNITY],
  hours: [{ weekday: 1, from: '09:00', until: '12:00' }],
  slotMinutes: 60,
  daysOff: ['2026-03-16'],
  ...more,
});

beforeAll(async () => {
  // A Monday morning, 07:00 in China.
  setting = await startWithDocuments('2026-03-01T23:00:00Z');
  await defineAreas(setting.service);
  expect((await act(secretary, 'counsellorDefine', definition())).codes).toEqual([]);
});
afterAll(() => setting.stop());

describe('I12 experts', () => {
  it('I12 shows experts and their free slots to the neighbourhood, and to no stranger', async () => {
    expect(await free()).toEqual([
      '03-02T01:00',
      '03-02T02:00',
      '03-02T03:00',
      '03-09T01:00',
      '03-09T02:00',
      '03-09T03:00',
    ]);
    expect(await free(wu, '(since: "2026-03-10T00:00:00Z", until: "2026-03-24T00:00:00Z")')).toEqual([
      '03-23T01:00',
      '03-23T02:00',
      '03-23T03:00',
    ]);
    expect(await free(stranger)).toBeUndefined();
    const list = (viewer: Viewer, args = '') =>
      ask(setting.service, viewer, `{ counsellors${args} { totalCount nodes { id } } }`);
    const found = { counsellors: { totalCount: 1, nodes: [{ id: QIN }] } };
    expect(await list(wu)).toEqual(found);
    expect(await list(wu, '(filter: { subject: [SCHOOLING] })')).toEqual(found);
    expect(await list(wu, '(filter: { subject: [LAW] })')).toMatchObject({ counsellors: { totalCount: 0 } });
    expect(await list(stranger)).toMatchObject({ counsellors: { totalCount: 0 } });
    const here = await areas(setting.service, wu, [GRID, DISTRICT], 'counsellors { totalCount }');
    expect(here).toEqual([{ counsellors: { totalCount: 1 } }, { counsellors: { totalCount: 1 } }]);
  });

  it('I12 refuses definitions of others’ areas and nonsense', async () => {
    expect((await act(otherSecretary, 'counsellorDefine', definition())).codes).toEqual(['FORBIDDEN']);
    for (const [more, code] of [
      [{ areaIds: ['are_nowhere'] }, 'AREA_NOT_FOUND'],
      [{ slotMinutes: 20 }, 'INVALID_INPUT'],
      [{ hours: [{ weekday: 1, from: '09:10', until: '12:00' }] }, 'INVALID_INPUT'],
      [{ daysOff: ['2026-02-30'] }, 'INVALID_INPUT'],
      [{ subjects: [] }, 'INVALID_INPUT'],
    ] as const) {
      expect((await act(secretary, 'counsellorDefine', definition(more))).codes).toContain(code);
    }
    const wrong = { counsellorId: QIN, hours: [], slotMinutes: 60 };
    expect((await act(otherSecretary, 'counsellorOpen', wrong)).codes).toEqual(['NOT_FOUND']);
  });
});

describe('I12 appointments', () => {
  it('I12 of many who want a slot at once exactly one gets it; a slot given up is free again', async () => {
    const startsAt = '2026-03-09T01:00:00.000Z';
    const persons = Array.from({ length: 6 }, (_, index) => residentOf(`per_many_${index}`));
    const answers = await Promise.all(persons.map((person) => act(person, 'counsellingBook', booking(startsAt))));
    const codes = answers.map((answer) => answer.codes.join());
    expect(codes.filter((code) => code === '')).toHaveLength(1);
    expect(codes.filter((code) => code === 'SLOT_TAKEN')).toHaveLength(5);
    expect(await free()).not.toContain('03-09T01:00');
    const winner = codes.indexOf('');
    const appointmentId = answers[winner]?.row?.id;
    const cancelled = await act(persons[winner] as Viewer, 'counsellingCancel', { appointmentId, reason: '改期' });
    expect(cancelled.row).toMatchObject({ status: 'CANCELLED', cancelledBy: 'PERSON', missed: false, reason: '改期' });
    expect(await free()).toContain('03-09T01:00');
  });

  it('I12 nobody is in two appointments at the same time, also with another expert and other slots', async () => {
    const lawyer = { personId: 'per_lawyer', name: '王律师', subjects: ['LAW'], slotMinutes: 90 };
    await act(secretary, 'counsellorDefine', definition(lawyer));
    const mine = await book(li, '2026-03-09T01:00:00.000Z');
    const atLaw = { counsellorId: 'cns_per_lawyer', subject: 'LAW' };
    const other = booking('2026-03-09T01:00:00.000Z', atLaw);
    const both = await Promise.all([act(li, 'counsellingBook', other), act(li, 'counsellingBook', other)]);
    expect(both.map(({ codes }) => codes)).toEqual([['ALREADY_BUSY'], ['ALREADY_BUSY']]);
    const twice = { idempotencyKey: 'book-li-0001', ...atLaw };
    const first = await book(li, '2026-03-09T02:30:00.000Z', twice);
    expect(await book(li, '2026-03-09T02:30:00.000Z', twice)).toBe(first);
    for (const appointmentId of [mine, first]) await act(li, 'counsellingCancel', { appointmentId, reason: '改期' });
  });

  it('I12 refuses what is not offered', async () => {
    for (const [more, code] of [
      [{ startsAt: '2026-03-09T01:30:00.000Z' }, 'SLOT_NOT_OFFERED'],
      [{ startsAt: '2026-03-16T01:00:00.000Z' }, 'SLOT_NOT_OFFERED'],
      [{ startsAt: '2026-02-23T01:00:00.000Z' }, 'SLOT_NOT_OFFERED'],
      [{ startsAt: '2026-06-01T01:00:00.000Z' }, 'SLOT_NOT_OFFERED'],
      [{ subject: 'LAW' }, 'SUBJECT_NOT_OFFERED'],
      [{ counsellorId: 'cns_nobody' }, 'NOT_FOUND'],
      [{ areaId: 'are_nowhere' }, 'AREA_NOT_FOUND'],
      [{ areaId: DISTRICT }, 'FORBIDDEN'],
      [{ followUpOfId: 'cap_unknown' }, 'NOT_FOUND'],
      [{ topic: ' ' }, 'INVALID_INPUT'],
    ] as const) {
      expect((await act(wu, 'counsellingBook', booking('2026-03-09T01:00:00.000Z', more))).codes).toContain(code);
    }
    const self = residentOf('per_qin');
    expect((await act(self, 'counsellingBook', booking('2026-03-09T01:00:00.000Z'))).codes).toEqual(['OWN_COUNSEL']);
  });

  it('I12 the record is the expert’s alone; the secretary learns that it took place, and nobody else anything', async () => {
    const id = await held(wu, '2026-03-09T01:00:00.000Z', { nickname: '小吴妈妈' });
    const mine = await read(wu, id);
    expect(mine).toMatchObject({ status: 'HELD', person: { id: 'per_wu' }, topic: TOPIC, notes: null });
    const experts = await read(expert, id);
    expect(experts).toMatchObject({ person: null, nickname: '小吴妈妈', topic: TOPIC, notes: [{ text: NOTE }] });
    for (const viewer of [secretary, li, stranger]) expect(await read(viewer, id)).toBeNull();
    const fields = `heldCounselling { totalCount nodes { subject day } } counsellingCounts { subject held }`;
    const all = { totalCount: 1, nodes: [{ subject: 'PSYCHOLOGY', day: '2026-03-09' }] };
    expect(await areas(setting.service, secretary, [COMMUNITY], fields)).toMatchObject([{ heldCounselling: all }]);
    type Counts = { heldCounselling: { totalCount: number }; counsellingCounts: { subject: string; held: number }[] };
    const [own] = await areas<Counts>(setting.service, secretary, [COMMUNITY], fields);
    expect(own?.counsellingCounts.map(({ held: count }) => count)).toEqual([1, 0, 0, 0]);
    for (const viewer of [wu, stranger, otherSecretary]) {
      const [seen] = await areas<Counts>(setting.service, viewer, [COMMUNITY], fields);
      expect([seen?.heldCounselling.totalCount, seen?.counsellingCounts[0]?.held]).toEqual([0, 0]);
    }
  });

  it('I12 all texts are sealed at rest, under contexts of their own, and every reading is written down', async () => {
    const raw = await setting.rawText('counsellingAppointments');
    for (const text of [TOPIC, NOTE, '改期']) expect(raw).not.toContain(text);
    const log = await setting.connection
      .collection('accessLog')
      .find({ field: /^counselling\./ })
      .toArray();
    const readings = log.map(({ viewerId, field, purpose }) => `${viewerId} ${field} ${purpose}`);
    expect(readings).toContain('per_qin counselling.note COUNSELLING');
    expect(readings).toContain('per_wu counselling.topic OWN_DATA');
    expect(readings.filter((line) => line.includes('note')).every((line) => line.startsWith('per_qin'))).toBe(true);
  });

  it('I12 follow-ups form a chain of the same two, as anonymous as its beginning', async () => {
    const list = await ask<{ myCounselling: { nodes: { id: string }[] } }>(
      setting.service,
      wu,
      '{ myCounselling(filter: { status: [HELD] }) { nodes { id } } }',
    );
    const first = list.myCounselling.nodes[0]?.id as string;
    const again = '2026-03-23T01:00:00.000Z';
    expect((await act(li, 'counsellingBook', booking(again, { followUpOfId: first }))).codes).toEqual(['NOT_FOUND']);
    const second = await book(wu, again, { followUpOfId: first });
    const third = booking('2026-03-23T02:00:00.000Z', { followUpOfId: second });
    expect((await act(wu, 'counsellingBook', third)).codes).toEqual(['WRONG_STATE']);
    expect(await read(expert, second)).toMatchObject({ nickname: '小吴妈妈', person: null, followUpOf: { id: first } });
    expect(await read(wu, first)).toMatchObject({ followUps: [{ id: second }] });
    await act(expert, 'counsellingCancel', { appointmentId: second, reason: '出差' });
  });

  it('I12 the person erases what is theirs; that it took place stays', async () => {
    const id = await held(li, '2026-03-23T02:00:00.000Z', { subject: 'SCHOOLING' });
    expect((await act(expert, 'counsellingErase', { appointmentId: id })).codes).toEqual(['FORBIDDEN']);
    expect((await act(li, 'counsellingErase', { appointmentId: id })).codes).toEqual([]);
    expect(await read(li, id)).toBeNull();
    expect(await read(expert, id)).toMatchObject({ person: null, topic: null, notes: [{ text: NOTE }] });
    const left = await setting.connection.collection<{ _id: string }>('counsellingAppointments').findOne({ _id: id });
    expect(JSON.stringify(left)).not.toContain('per_li');
    const fields = 'counsellingCounts { subject held }';
    expect(await areas(setting.service, secretary, [COMMUNITY], fields)).toMatchObject([
      { counsellingCounts: [{ held: 1 }, { held: 0 }, { held: 0 }, { held: 1 }] },
    ]);
  });

  it('I12 counts what is missed and cancelled too late, and tells the two', async () => {
    setting.moveTo('2026-03-29T23:00:00Z');
    const late = await book(li, '2026-03-30T01:00:00.000Z');
    const cancelled = await act(li, 'counsellingCancel', { appointmentId: late, reason: '忘了' });
    expect(cancelled.row).toMatchObject({ missed: true, recentlyMissed: 1 });
    expect((await act(li, 'counsellingErase', { appointmentId: late })).codes).toEqual(['STILL_COUNTED']);
    const next = await book(li, '2026-03-30T02:00:00.000Z');
    expect(await read(expert, next)).toMatchObject({ recentlyMissed: 1 });
    await act(expert, 'counsellingConfirm', { appointmentId: next });
    expect((await act(expert, 'counsellingMiss', { appointmentId: next })).codes).toEqual(['TOO_EARLY']);
    setting.moveTo('2026-03-30T03:00:00Z');
    expect((await act(expert, 'counsellingMiss', { appointmentId: next })).row).toMatchObject({ recentlyMissed: 2 });
  });

  it('I12 reminds of what is confirmed and lets lapse what is not, never early', async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 400));
    setting.moveTo('2026-04-12T00:59:59.800Z');
    const confirmed = await book(wu, '2026-04-13T01:00:00.000Z');
    await act(expert, 'counsellingConfirm', { appointmentId: confirmed });
    await pause();
    expect((await read(wu, confirmed))?.['remindedAt']).toBeNull();
    setting.moveTo('2026-04-12T01:00:00.000Z');
    await eventually(async () => expect((await read(wu, confirmed))?.['remindedAt']).toBe('2026-04-12T01:00:00.000Z'));

    setting.moveTo('2026-04-13T01:59:59.800Z');
    const forgotten = await book(li, '2026-04-13T02:00:00.000Z');
    await pause();
    expect(await read(li, forgotten)).toMatchObject({ status: 'REQUESTED' });
    setting.moveTo('2026-04-13T02:00:00.000Z');
    await eventually(async () =>
      expect(await read(li, forgotten)).toMatchObject({ status: 'CANCELLED', cancelledBy: 'TIME', missed: false }),
    );
  });

  it('I12 lists pages of one’s own and of the expert’s day, and ends an expert', async () => {
    type List = { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    const page = async (field: string, viewer: Viewer, args: string) =>
      (
        await ask<Record<string, List>>(
          setting.service,
          viewer,
          `{ ${field}(${args}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
        )
      )[field] as List;
    const first = await page('counsellingAgenda', expert, 'first: 2');
    const second = await page('counsellingAgenda', expert, `first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(4);
    expect((await page('counsellingAgenda', wu, 'first: 2')).totalCount).toBe(0);
    expect((await page('myCounselling', stranger, 'first: 2')).totalCount).toBe(0);
    expect((await act(expert, 'counsellorEnd', { counsellorId: QIN })).row).toMatchObject({
      status: 'ENDED',
      freeSlots: [],
    });
    expect((await act(wu, 'counsellingBook', booking('2026-04-20T01:00:00.000Z'))).codes).toEqual(['NOT_FOUND']);
  });
});
