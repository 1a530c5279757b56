import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  approver,
  closed,
  deliberate,
  UNIT,
  evidence,
  member,
  proposed,
  refused,
  residents,
  setUp,
  type Shown,
  shown,
  started,
  take,
} from './deliberationProcedureSetting.ts';
import {
  act,
  done,
  opened,
  COMMUNITY,
  otherSecretary,
  proposer,
  query,
  read,
  secretary,
} from './deliberationSetting.ts';

/** Monday, 20 April 2026, 10:00 in Taiyuan. */
let now = new Date('2026-04-20T02:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
let service: TestService;

beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => now);
  await setUp(service);
});
afterAll(() => service.stop());

const topicStatus = async (id: string) => (await read(service, proposer, 'topic', id))?.status;
const step = async (id: string) => (await shown(service, secretary, id))?.step.key;
const judged = (id: string, stars: readonly number[]) =>
  stars.reduce(
    (before, count, at) =>
      before.then(() => take(service, residents[at] as typeof proposer, id, 'JUDGE', { judgement: { stars: count } })),
    Promise.resolve<Shown | null>(null),
  );

describe('I6 deliberation in turns', () => {
  it('I6 1+3+N: a small matter goes to a member, without a meeting, and no meeting takes it', async () => {
    const topicId = await proposed(service, { title: '电视没有信号' });
    const id = await started(service, topicId, 'ONE_THREE_N');
    await take(service, proposer, id, 'PROPOSE');
    expect(await refused(service, secretary, id, 'ENTRUST', { memberId: 'per_a' })).toBe('NOT_A_RESPONDER');
    const entrusted = await take(service, secretary, id, 'ENTRUST', { memberId: member.id });
    expect(entrusted).toMatchObject({ entrustedTo: { id: member.id }, topic: { status: 'RESOLVED' } });
    const call = await act(service, secretary, 'meetingCall', {
      areaId: COMMUNITY,
      kind: 'OTHER',
      title: '会',
      plannedAt: inDays(1),
      venue: '厅',
      chairId: secretary.id,
      topicIds: [topicId],
    });
    expect(call.codes).toEqual(['TOPIC_NOT_RIPE']);
    expect(await refused(service, residents[0] as typeof proposer, id, 'HAND_IN', { evidence })).toBe('FORBIDDEN');
    now = new Date(now.getTime() + 1_000);
    await take(service, member, id, 'HAND_IN', { evidence });
    await judged(id, [5]);
    expect((await take(service, secretary, id, 'SATISFIED')).status).toBe('COMPLETED');
  });

  it('I6 a meeting without its quorum proves nothing, and what it sends back to the proposer finds its way again', async () => {
    const topicId = await proposed(service);
    const id = await started(service, topicId, 'SIX_STEP');
    const why = (action: string, more: object = {}) => refused(service, secretary, id, action, more);
    const held = async () => closed(service, await opened(service, now));
    const tick = () => {
      now = new Date(now.getTime() + 1_000);
    };
    await take(service, proposer, id, 'PROPOSE');
    const first = await held();
    await take(service, secretary, id, 'TAKE_UP', { meetingId: first });
    const meetingId = await opened(service, now, { topicIds: [topicId] });
    const entries = [{ partyId: secretary.id, status: 'ABSENT' }];
    await done(service, secretary, 'meetingRecordAttendance', { meetingId, entries });
    await closed(service, meetingId, [{ topicId, outcome: 'RETURNED', reason: '方案不清' }]);
    expect(await why('RESOLVE', { meetingId, departments: [UNIT] })).toBe('ATTENDANCE, RESOLUTION');
    tick();
    expect(await why('RETURN', { reason: '方案不清' })).toBe('MEETING_MINUTES');
    await take(service, secretary, id, 'RETURN', { meetingId, reason: '方案不清' });
    expect(await why('TAKE_UP', { meetingId: first })).toBe('MEETING_MINUTES');
    expect(await why('TAKE_UP', { meetingId: await held() })).toBe('TOPIC_NOT_SECONDED');
    tick();
    await take(service, secretary, id, 'RETURN', { reason: '请修改' });
    expect(await refused(service, proposer, id, 'PROPOSE')).toBe('TOPIC_NOT_SECONDED');
    await done(service, proposer, 'topicRevise', { topicId, title: '停车难', text: '新方案' });
    await take(service, proposer, id, 'PROPOSE');
    await take(service, secretary, id, 'TAKE_UP', { meetingId: await held() });
    expect(await topicStatus(topicId)).toBe('RIPE');
  });

  it('I6 who is at work asks for a rest or more time, somebody else grants it, and the date or an approver ends it', async () => {
    const topicId = await proposed(service, { title: '电视没有声音' });
    const deliberationId = await started(service, topicId, 'ONE_THREE_N');
    const codes = async (viewer: typeof proposer, name: 'Request' | 'Approve' | 'Deny' | 'Resume', more: object = {}) =>
      (await deliberate(service, viewer, name, { deliberationId, ...more })).codes;
    const rest = { kind: 'SUSPENSION', reason: '等配件', until: inDays(10) };
    await take(service, proposer, deliberationId, 'PROPOSE');
    await take(service, secretary, deliberationId, 'ENTRUST', { memberId: member.id });
    expect(await codes(otherSecretary, 'Request', rest)).toEqual(['NOT_FOUND']);
    expect(await codes(proposer, 'Request', rest)).toEqual(['FORBIDDEN']);
    expect(await codes(member, 'Request', { ...rest, extension: { amount: 1, unit: 'DAY' } })).toEqual([
      'INVALID_INPUT',
    ]);
    expect(await codes(member, 'Request', { ...rest, until: inDays(181) })).toEqual(['SUSPENSION_TOO_LONG']);
    expect(await codes(member, 'Request', rest)).toEqual([]);
    const asked = { status: 'ACCEPTED', request: { kind: 'SUSPENSION', by: { id: member.id } } };
    expect(await shown(service, approver, deliberationId)).toMatchObject(asked);
    expect(await shown(service, residents[0] as typeof proposer, deliberationId)).toMatchObject({ request: null });
    const granted = await Promise.all([1, 2].map(() => codes(approver, 'Approve')));
    expect(granted.flat()).toEqual(['NO_REQUEST']);
    const resting = { status: 'SUSPENDED', waitsFor: 'APPROVER', possibleActions: [], suspendedUntil: rest.until };
    expect(await shown(service, member, deliberationId)).toMatchObject(resting);
    expect(await refused(service, member, deliberationId, 'HAND_IN', { evidence })).toBe('WRONG_STATE');
    // The timer may not have come by yet; the date has.
    now = new Date(rest.until);
    const more = { kind: 'EXTENSION', reason: '下雨', extension: { amount: 2, unit: 'DAY' } };
    expect(await codes(member, 'Request', more)).toEqual([]);
    const { dueAt, ...resumed } = (await shown(service, member, deliberationId)) as Shown;
    expect(resumed).toMatchObject({ status: 'ACCEPTED', suspendedUntil: null, request: { kind: 'EXTENSION' } });
    expect(await codes(approver, 'Deny', { reason: '不下雨' })).toEqual([]);
    expect(await codes(member, 'Request', more)).toEqual([]);
    expect(await codes(approver, 'Approve')).toEqual([]);
    const longer = (await shown(service, member, deliberationId)) as Shown;
    expect(Date.parse(longer.dueAt as string)).toBeGreaterThan(Date.parse(dueAt as string));
    expect(await codes(member, 'Request', { ...rest, until: inDays(10) })).toEqual([]);
    expect(await codes(approver, 'Approve')).toEqual([]);
    expect(await codes(approver, 'Resume', { reason: '配件已到' })).toEqual([]);
    await take(service, member, deliberationId, 'HAND_IN', { evidence });
    const seen = (await shown(service, approver, deliberationId)) as Shown;
    const actions = seen.timeline.map(({ action }) => action);
    expect(actions.filter((action) => action === 'RESUMED')).toHaveLength(2);
  });

  it('I6 one open deliberation, one of two who act at once, nothing for strangers', async () => {
    const topicId = await proposed(service);
    const key = { topicId, idempotencyKey: 'start-once-1' };
    const same = await Promise.all([1, 2].map(() => deliberate(service, secretary, 'Start', key)));
    expect(new Set(same.map(({ row }) => row?.id)).size).toBe(1);
    const again = await Promise.all([1, 2].map(() => deliberate(service, secretary, 'Start', { topicId })));
    expect(again.flatMap(({ codes }) => codes)).toEqual(['DELIBERATION_OPEN', 'DELIBERATION_OPEN']);
    const id = same[0]?.row?.id as string;
    expect((await deliberate(service, otherSecretary, 'Start', { topicId })).codes).toEqual(['NOT_FOUND']);
    expect((await deliberate(service, secretary, 'Start', { topicId, procedureKey: 'WHISTLE' })).codes).toEqual([
      'NOT_FOR_TOPICS',
    ]);
    expect(await refused(service, otherSecretary, id, 'PROPOSE')).toBe('NOT_FOUND');
    const proposals = await Promise.all(
      residents.map((one) => deliberate(service, one, 'Act', { deliberationId: id, action: 'PROPOSE' })),
    );
    expect(proposals.flatMap(({ codes }) => codes)).toEqual(['WRONG_STATE', 'WRONG_STATE']);
    const returns = await Promise.all(
      [1, 2, 3].map(() =>
        deliberate(service, secretary, 'Act', { deliberationId: id, action: 'RETURN', reason: '补充' }),
      ),
    );
    expect(returns.flatMap(({ codes }) => codes)).toEqual(['WRONG_STATE', 'WRONG_STATE']);
    expect(await step(id)).toBe('RESIDENTS_PROPOSE');
    expect((await deliberate(service, secretary, 'Act', { deliberationId: id, action: 'nonsense' })).codes).toEqual([
      'INVALID_INPUT',
    ]);
    const listed = async (viewer: typeof proposer, filter: string) =>
      (
        await query<{ deliberations: { nodes: { id: string }[] } }>(
          service,
          viewer,
          `{ deliberations(filter: { ${filter} }, orderBy: { field: DUE_AT, direction: ASC }) { nodes { id } } }`,
        )
      ).deliberations.nodes.map((node) => node.id);
    expect(await listed(secretary, 'procedureKey: "SIX_STEP", status: [ORDERED], overdue: false')).toEqual([id]);
    expect(await listed(secretary, 'overdue: true')).toEqual([]);
    expect(await listed(otherSecretary, '')).toEqual([]);
    // The clocks: after 60 days all of it is overdue, and the community hears of it.
    now = new Date(now.getTime() + 61 * 86_400_000);
    await take(service, proposer, id, 'PROPOSE');
    expect(await listed(secretary, 'overdue: true')).toContain(id);
    await eventually(async () =>
      expect((await shown(service, secretary, id))?.timeline.map(({ action }) => action)).toContain('ESCALATED'),
    );
    await take(service, proposer, id, 'WITHDRAW', { reason: '不提了' });
    expect(await topicStatus(topicId)).toBe('WITHDRAWN');
  });
});
