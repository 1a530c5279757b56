import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  act,
  callInput,
  COMMUNITY,
  defineAreas,
  DISTRICT,
  done,
  opened,
  OTHER_COMMUNITY,
  otherSecretary,
  proposer,
  query,
  read,
  residentOf,
  ripe,
  secretary,
} from './deliberationSetting.ts';

const now = new Date('2026-03-02T02:00:00Z');
let service: TestService;
const topic = (more: object = {}) => ({ areaId: COMMUNITY, title: '停车难', text: '夜间无处停车', ...more });

beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => now);
  await defineAreas(service);
});
afterAll(() => service.stop());

describe('I6 topics', () => {
  it('I6 a topic is proposed once per key, refused outside one’s area and for what is nonsense', async () => {
    const input = topic({ idempotencyKey: 'topic-key-1' });
    const first = await done(service, proposer, 'topicPropose', input);
    expect(first).toMatchObject({ status: 'SECONDED', seconderCount: 0 });
    expect((await done(service, proposer, 'topicPropose', input)).id).toBe(first.id);
    const codes = async (input: object, viewer = proposer) => (await act(service, viewer, 'topicPropose', input)).codes;
    expect(await codes({ ...input, title: '别的' })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await codes(topic({ areaId: OTHER_COMMUNITY }))).toEqual(['FORBIDDEN']);
    expect(await codes(topic({ areaId: 'are_nowhere' }))).toEqual(['AREA_NOT_FOUND']);
    expect(await codes(topic({ areaId: DISTRICT }), residentOf('per_x', DISTRICT))).toEqual(['AREA_TOO_WIDE']);
    expect(await codes(topic({ title: ' ' }))).toEqual(['INVALID_INPUT']);
    expect(await codes(topic({ issueIds: ['iss_unknown'] }))).toEqual(['TOPIC_SOURCE_NOT_FOUND']);
    expect(await codes(topic({ classIds: ['icl_unknown'] }))).toEqual(['TOPIC_SOURCE_NOT_FOUND']);
    expect(await codes(topic({ issueIds: ['iss_a', 'iss_a'] }))).toEqual(['INVALID_INPUT']);
  });

  it('I6 a topic names the issues and the classes it comes from, those of its own community and around it', async () => {
    const operator = viewerWith('per_operator', COMMUNITY, [
      'issue:report',
      'issue:read',
      'issue:operate',
      'class:manage',
    ]);
    const made = async (field: string, of: string, input: object) => {
      const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
      const text = `mutation ($input: ${type}) { ${field}(input: $input) { ${of} { id } userErrors { code } } }`;
      const answer = await query<Record<string, Record<string, { id: string }>>>(service, operator, text, { input });
      expect(answer[field]).toMatchObject({ userErrors: [] });
      return answer[field]?.[of]?.id ?? '';
    };
    const report = { areaId: COMMUNITY, categoryCode: '01-011', description: '井盖破损' };
    const issueIds = [await made('issueReport', 'issue', report)];
    const classIds = [await made('issueClassCreate', 'issueClass', { title: '井盖', issueIds })];
    const { id } = await done(service, proposer, 'topicPropose', topic({ issueIds, classIds }));
    const found = await query(service, proposer, `{ topic(id: "${id}") { classIds } }`);
    expect(found).toEqual({ topic: { classIds } });
    const elsewhere = topic({ areaId: OTHER_COMMUNITY, classIds });
    expect((await act(service, residentOf('per_z', OTHER_COMMUNITY), 'topicPropose', elsewhere)).codes).toEqual([
      'TOPIC_SOURCE_NOT_FOUND',
    ]);
  });

  it('I6 the deliberation day says how many seconders it takes; each person counts once, also at once', async () => {
    const { id } = await done(service, otherSecretary, 'deliberationDayDefine', {
      areaId: OTHER_COMMUNITY,
      name: '红色议事日',
      weekday: 'SATURDAY',
      time: '09:00',
      venue: '议事厅',
      chairId: otherSecretary.id,
      leadDays: 0,
      secondersNeeded: 3,
    });
    expect(id).toMatch(/^ddy_/);
    const someone = residentOf('per_someone', OTHER_COMMUNITY);
    const { id: topicId } = await done(service, someone, 'topicPropose', topic({ areaId: OTHER_COMMUNITY }));
    expect((await act(service, someone, 'topicSecond', { topicId })).codes).toEqual(['OWN_TOPIC']);
    expect((await act(service, otherSecretary, 'topicAccept', { topicId, reason: '早' })).codes).toEqual([
      'WRONG_STATE',
    ]);
    expect((await act(service, proposer, 'topicSecond', { topicId })).codes).toEqual(['NOT_FOUND']);
    const twice = ['per_a', 'per_a', 'per_b', 'per_b'].map((id) => residentOf(id, OTHER_COMMUNITY));
    await Promise.all(twice.map((viewer) => done(service, viewer, 'topicSecond', { topicId })));
    expect(await read(service, someone, 'topic', topicId)).toMatchObject({ status: 'COLLECTING', seconderCount: 2 });
    await done(service, residentOf('per_c', OTHER_COMMUNITY), 'topicSecond', { topicId });
    const seen = await read(service, someone, 'topic', topicId);
    expect(seen).toMatchObject({ status: 'SECONDED', seconderCount: 3, seconders: [] });
    expect((seen?.['timeline'] as { by: unknown }[] | undefined)?.at(-1)?.by).toBeNull();
    expect((await read(service, otherSecretary, 'topic', topicId))?.['seconders']).toHaveLength(3);
  });

  it('I6 the screening accepts, refuses or merges with a reason; strangers see nothing', async () => {
    const one = await done(service, proposer, 'topicPropose', topic());
    const two = await done(service, residentOf('per_two'), 'topicPropose', topic({ title: '增设车位' }));
    await done(service, residentOf('per_three'), 'topicSecond', { topicId: one.id });
    const merge = { topicId: one.id, intoTopicId: two.id, reason: '同一件事' };
    expect((await act(service, otherSecretary, 'topicMerge', merge)).codes).toEqual(['NOT_FOUND']);
    expect((await act(service, secretary, 'topicMerge', { ...merge, intoTopicId: one.id })).codes).toEqual([
      'MERGE_TARGET',
    ]);
    expect((await act(service, secretary, 'topicMerge', { ...merge, intoTopicId: 'top_x' })).codes).toEqual([
      'MERGE_TARGET',
    ]);
    expect(await done(service, secretary, 'topicMerge', merge)).toMatchObject({
      status: 'MERGED',
      mergedInto: { id: two.id },
    });
    expect(await done(service, secretary, 'topicMerge', merge)).toMatchObject({ status: 'MERGED' });
    expect(await read(service, proposer, 'topic', two.id)).toMatchObject({ seconderCount: 2, secondedByMe: true });
    expect((await act(service, secretary, 'topicAccept', { topicId: one.id, reason: '晚了' })).codes).toEqual([
      'WRONG_STATE',
    ]);
    const refused = await done(service, secretary, 'topicRefuse', { topicId: two.id, reason: '不属社区事务' });
    expect(refused.status).toBe('REFUSED');
    expect(await read(service, otherSecretary, 'topic', two.id)).toBeNull();
    const list = (viewer: typeof proposer, filter: string) =>
      query<{ topics: { totalCount: number; nodes: { id: string }[] } }>(
        service,
        viewer,
        `{ topics(filter: ${filter}) { totalCount nodes { id } } }`,
      );
    expect((await list(otherSecretary, '{ status: [REFUSED, MERGED] }')).topics.totalCount).toBe(0);
    expect((await list(residentOf('per_two'), '{ own: true }')).topics.nodes).toEqual([{ id: two.id }]);
    expect((await list(proposer, '{ own: true, until: "2020-01-01T00:00:00Z" }')).topics.totalCount).toBe(0);
  });
});

describe('I7 meetings', () => {
  const soon = new Date(now.getTime() + 3_600_000);

  it('I7 a meeting is on one table with its topics: agenda, other agendas, cancellation', async () => {
    const [a, b, c] = [await ripe(service), await ripe(service), await ripe(service)] as [string, string, string];
    const key = { idempotencyKey: 'meeting-key-1' };
    const first = await done(service, secretary, 'meetingCall', callInput(soon, { topicIds: [b, a], ...key }));
    expect((await done(service, secretary, 'meetingCall', callInput(soon, { topicIds: [b, a], ...key }))).id).toBe(
      first.id,
    );
    expect((first['agenda'] as { topic: { id: string } }[]).map(({ topic: { id } }) => id)).toEqual([b, a]);
    const call = async (more: object) =>
      (await act(service, secretary, 'meetingCall', callInput(soon, more as never))).codes;
    expect(await call({ topicIds: [a] })).toEqual(['TOPIC_ON_OTHER_AGENDA']);
    expect(await call({ topicIds: [c, 'top_x'] })).toEqual(['NOT_FOUND']);
    expect((await read(service, proposer, 'topic', c))?.status).toBe('RIPE');
    expect(await call({ plannedAt: now.toISOString() })).toEqual(['TIME_NOT_POSSIBLE']);
    expect(await call({ plannedAt: '2030-01-01T00:00:00Z' })).toEqual(['TIME_NOT_POSSIBLE']);
    await done(service, secretary, 'meetingSetAgenda', { meetingId: first.id, topicIds: [a, c] });
    expect((await read(service, proposer, 'topic', b))?.status).toBe('RIPE');
    expect((await read(service, proposer, 'topic', c))?.status).toBe('SCHEDULED');
    const asking = { meetingId: first.id, reason: '主持人出差' };
    expect((await act(service, proposer, 'meetingCancel', asking)).codes).toEqual(['FORBIDDEN']);
    expect((await act(service, otherSecretary, 'meetingCancel', asking)).codes).toEqual(['NOT_FOUND']);
    await done(service, secretary, 'meetingCancel', asking);
    expect((await read(service, proposer, 'topic', c))?.status).toBe('RIPE');
    expect((await act(service, secretary, 'meetingOpen', { meetingId: first.id })).codes).toEqual(['WRONG_STATE']);
  });

  it('I7 it opens only with its quorum and near its time, and closes with minutes and outcomes', async () => {
    const [a, b] = [await ripe(service), await ripe(service)] as [string, string];
    const { id: meetingId } = await done(
      service,
      secretary,
      'meetingCall',
      callInput(new Date(now.getTime() + 2 * 3_600_000), {
        topicIds: [a, b],
        invitations: [
          { kind: 'PROPERTY_FIRM', partyId: 'hun_firm', name: '物业' },
          { kind: 'RESIDENT', partyId: 'per_one', name: '甲' },
          { kind: 'RESIDENT', partyId: 'per_two', name: '乙' },
          { kind: 'EXPERT', partyId: 'per_expert', name: '专家', entitled: false },
        ],
        quorum: {
          minPresent: 2,
          minByKind: [{ kind: 'PROPERTY_FIRM', min: 1 }],
          share: { numerator: 2, denominator: 3 },
        },
      }),
    );
    const codes = async (field: string, more: object = {}) =>
      (await act(service, secretary, field, { meetingId, ...more })).codes;
    const attend = (...entries: object[]) => codes('meetingRecordAttendance', { entries });
    expect(await codes('meetingOpen')).toEqual(['MEETING_TOO_EARLY']);
    await done(service, secretary, 'meetingPostpone', { meetingId, plannedAt: soon.toISOString(), reason: '提前' });
    expect(await codes('meetingOpen')).toEqual(['NO_QUORUM']);
    expect(await attend({ partyId: 'per_stranger', status: 'PRESENT' })).toEqual(['PARTY_NOT_INVITED']);
    expect(await attend({ partyId: 'hun_firm', status: 'PRESENT' })).toEqual(['PERSON_MISSING']);
    expect(await attend({ partyId: 'per_one', status: 'PRESENT' }, { partyId: 'per_two', status: 'ABSENT' })).toEqual(
      [],
    );
    expect(await attend({ partyId: 'hun_firm', status: 'PRESENT', personId: 'per_one' })).toEqual([
      'PERSON_COUNTED_TWICE',
    ]);
    expect(await attend({ partyId: 'per_expert', status: 'PRESENT' })).toEqual([]);
    expect(await codes('meetingOpen')).toEqual(['NO_QUORUM']);
    const came = { partyId: 'hun_firm', status: 'PRESENT', personId: 'per_manager' };
    await done(service, secretary, 'meetingRecordAttendance', { meetingId, entries: [came] });
    const open = await done(service, secretary, 'meetingOpen', { meetingId });
    expect(open).toMatchObject({ status: 'OPEN', quorum: { entitled: 3, present: 2, met: true, missingKinds: [] } });
    expect(open['attendance']).toContainEqual({ kind: 'RESIDENT', invited: 2, present: 1, excused: 0, absent: 1 });
    expect(await codes('meetingSetAgenda', { topicIds: [] })).toEqual(['WRONG_STATE']);
    expect(await codes('meetingClose')).toEqual(['MINUTES_MISSING']);
    await done(service, secretary, 'meetingRecordMinutes', { meetingId, text: '讨论了费用' });
    const back = { topicId: a, outcome: 'RETURNED', reason: '方案不清' };
    const off = { topicId: b, outcome: 'POSTPONED', reason: '意见不一' };
    expect(await codes('meetingClose', { outcomes: [back] })).toEqual(['OUTCOME_MISSING']);
    expect(await codes('meetingClose', { outcomes: [back, back, off] })).toEqual(['TOPIC_NOT_ON_AGENDA']);
    expect((await done(service, secretary, 'meetingClose', { meetingId, outcomes: [back, off] })).status).toBe(
      'CLOSED',
    );
    expect((await read(service, proposer, 'topic', b))?.status).toBe('POSTPONED');
    expect(
      (await act(service, residentOf('per_y'), 'topicRevise', { topicId: a, title: 't', text: 't' })).codes,
    ).toEqual(['FORBIDDEN']);
    expect((await done(service, proposer, 'topicRevise', { topicId: a, title: '新方案', text: '附图' })).status).toBe(
      'SECONDED',
    );
  });

  it('I7 two meetings at once cannot take the same topic', async () => {
    const topicId = await ripe(service);
    const calls = await Promise.all(
      [1, 2, 3, 4].map(() => act(service, secretary, 'meetingCall', callInput(soon, { topicIds: [topicId] }))),
    );
    expect(calls.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(calls.flatMap(({ codes }) => codes)).toEqual(Array(3).fill('TOPIC_ON_OTHER_AGENDA'));
  });

  it('I7 lists page by area and stay small in round trips; the invited see their meeting', async () => {
    const meetingId = await opened(service, now, { persons: ['per_guest', secretary.id] });
    const guest = residentOf('per_guest', 'are_elsewhere');
    expect((await read(service, guest, 'meeting', meetingId))?.id).toBe(meetingId);
    const page = (first: number) =>
      `{ _entities(representations: [{ __typename: "Area", id: "${DISTRICT}" }]) { ... on Area { meetings(first: ${first}) {
        totalCount nodes { id agenda { topic { id title } } deliberationDay { id } } } } } }`;
    type Answer = { _entities: { meetings: { totalCount: number; nodes: unknown[] } }[] };
    const trips = async (first: number) => {
      const before = await service.roundTrips();
      const { _entities } = await query<Answer>(service, secretary, page(first));
      expect(_entities[0]?.meetings.totalCount).toBeGreaterThan(3);
      return (await service.roundTrips()) - before;
    };
    await trips(1);
    expect(Math.abs((await trips(2)) - (await trips(20)))).toBeLessThanOrEqual(1);
    const { _entities } = await query<Answer>(service, otherSecretary, page(20));
    expect(_entities[0]?.meetings.totalCount).toBe(0);
  });
});
