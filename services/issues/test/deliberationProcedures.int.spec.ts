import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { voteClosed } from '@linli/contracts';
import { eventually, startTestService, type TestService } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  closed,
  reported,
  evidence,
  finish,
  member,
  officer,
  proposed,
  refused,
  residents,
  resolution,
  resolvedIn,
  setUp,
  type Shown,
  shown,
  started,
  take,
  UNIT,
} from './deliberationProcedureSetting.ts';
import {
  act,
  COMMUNITY,
  done,
  opened,
  otherSecretary,
  persons,
  proposer,
  query,
  read,
  residentOf,
  type Row,
  secretary,
} from './deliberationSetting.ts';

/** Monday, 20 April 2026, 10:00 in Taiyuan. */
let now = new Date('2026-04-20T02:00:00Z');
const china = (text: string) => new Date(`${text}:00+08:00`);
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

describe('I6 deliberation procedures', () => {
  it('I6 Jinsong: six steps, the joint meeting on a Saturday of the deliberation day; no step can be skipped', async () => {
    const issueId = await reported(service);
    const topicId = await proposed(service, { issueIds: [issueId] });
    const id = await started(service, topicId, 'SIX_STEP');
    const why = (action: string, more: object = {}, viewer = secretary) => refused(service, viewer, id, action, more);
    expect(await why('RESOLVE')).toBe('WRONG_STATE');
    expect(await why('PROPOSE', {}, officer)).toBe('NOT_FOUND');
    expect((await take(service, proposer, id, 'PROPOSE')).step.key).toBe('BRANCH_REVIEWS');

    const branch = await opened(service, now);
    expect(await why('TAKE_UP', { meetingId: branch })).toBe('MEETING_MINUTES');
    await closed(service, branch);
    expect(await why('TAKE_UP', { meetingId: branch }, residents[0])).toBe('FORBIDDEN');
    expect((await act(service, secretary, 'topicAccept', { topicId, reason: '绕行' })).codes).toEqual([
      'DELIBERATION_OPEN',
    ]);
    expect((await act(service, proposer, 'topicWithdraw', { topicId, reason: '绕行' })).codes).toEqual([
      'DELIBERATION_OPEN',
    ]);
    await take(service, secretary, id, 'TAKE_UP', { meetingId: branch });
    expect(await topicStatus(topicId)).toBe('RIPE');

    const saturdays = {
      areaId: COMMUNITY,
      name: '红色议事日',
      weekday: 'SATURDAY',
      time: '09:00',
      venue: '景邻议事厅',
      chairId: secretary.id,
      leadDays: 2,
      secondersNeeded: 0,
      invitations: persons(secretary.id),
    };
    const day = await done(service, secretary, 'deliberationDayDefine', saturdays);
    now = china('2026-04-23T09:00');
    const { areaId: _, ...setup } = saturdays;
    await done(service, secretary, 'deliberationDayChange', { deliberationDayId: day.id, ...setup });
    await eventually(async () => expect(await topicStatus(topicId)).toBe('SCHEDULED'));
    const meetingId = `mtg_${day.id}_2026-04-25`;
    const all = 'MEETING_MINUTES, ATTENDANCE, RESOLUTION, DEPARTMENTS';
    expect(await why('RESOLVE')).toBe(all);
    // The branch's meeting did not have the topic on its agenda, and Saturday's has not been held.
    expect(await why('RESOLVE', { meetingId: branch })).toBe(all);
    expect(await why('RESOLVE', { meetingId })).toBe(all);

    now = china('2026-04-25T09:00');
    await done(service, secretary, 'meetingRecordAttendance', {
      meetingId,
      entries: [{ partyId: secretary.id, status: 'PRESENT' }],
    });
    await done(service, secretary, 'meetingOpen', { meetingId });
    const items = [{ text: '划线', ownerId: UNIT, dueAt: inDays(10) }];
    const adopted = await done(service, secretary, 'resolutionAdopt', { ...resolution, meetingId, topicId, items });
    expect(await why('RESOLVE', { resolutionId: adopted.id, departments: [UNIT] })).toBe(
      'MEETING_MINUTES, ATTENDANCE, RESOLUTION',
    );
    await closed(service, meetingId);
    expect(await why('RETURN', { meetingId, reason: '重议' })).toBe('TOPIC_RESOLVED');
    expect(await why('RESOLVE', { resolutionId: adopted.id, departments: ['hun_nobody'] })).toBe(
      'HANDLER_UNIT_NOT_FOUND',
    );
    const work = await take(service, secretary, id, 'RESOLVE', { resolutionId: adopted.id });
    expect(work).toMatchObject({
      step: { key: 'DEPARTMENTS_ACT' },
      departments: [{ id: UNIT }],
      resolution: { id: adopted.id },
    });

    expect(await why('HAND_IN', { evidence })).toBe('FORBIDDEN');
    expect(await why('HAND_IN', {}, officer)).toBe('EVIDENCE');
    expect(await why('HAND_IN', { evidence }, officer)).toBe('ITEMS_OPEN');
    await finish(service, (adopted['items'] as Row[])[0]?.id as string);
    await take(service, officer, id, 'HAND_IN', { evidence });
    expect((await act(service, residents[0] as typeof proposer, 'topicJudge', { topicId, stars: 5 })).codes).toEqual([
      'WRONG_STATE',
    ]);
    expect(await why('PASS', { evidence }, residents[0])).toBe('FORBIDDEN');
    await take(service, member, id, 'FAIL', { reason: '线不清' });
    await take(service, officer, id, 'HAND_IN', { evidence });
    await take(service, member, id, 'PASS', { evidence });

    expect(await why('JUDGE', {}, residents[0])).toBe('JUDGEMENT');
    expect((await act(service, residents[0] as typeof proposer, 'topicJudge', { topicId, stars: 5 })).codes).toEqual(
      [],
    );
    await take(service, residents[0] as typeof proposer, id, 'JUDGE');
    expect(await why('JUDGE', { judgement: { stars: 1 } }, residents[0])).toBe('ALREADY_JUDGED');
    await take(service, residents[1] as typeof proposer, id, 'JUDGE', { judgement: { stars: 4 } });
    expect(await why('SATISFIED')).toBe('JUDGEMENT');
    await take(service, residents[2] as typeof proposer, id, 'JUDGE', { judgement: { stars: 2 } });
    expect(await why('DISSATISFIED', { reason: '不满' })).toBe('JUDGED_OTHERWISE');
    const end = await take(service, secretary, id, 'SATISFIED');
    expect(end).toMatchObject({
      status: 'COMPLETED',
      waitsFor: null,
      possibleActions: [],
      topic: { status: 'RESOLVED' },
    });
    expect(end.progress.map(({ action }) => action)).toEqual([
      'PROPOSE',
      'TAKE_UP',
      'RESOLVE',
      'HAND_IN',
      'FAIL',
      'HAND_IN',
      'PASS',
      'SATISFIED',
      null,
    ]);
    expect(end.progress[2]).toMatchObject({
      meeting: { id: meetingId },
      resolution: { id: adopted.id },
      state: 'DONE',
    });

    // Others see the way, but neither files nor who has judged.
    const outside = (await shown(service, residentOf('per_z'), id)) as Shown;
    expect(outside.timeline.filter(({ code }) => code === 'JUDGE').map(({ by }) => by)).toEqual([null, null, null]);
    expect(outside.timeline.flatMap((line) => line['evidence'])).toEqual([]);
    expect(await shown(service, otherSecretary, id)).toBeNull();
    const { issue } = await query<{
      issue: {
        deliberations: { nodes: { id: string }[] };
        timeline: { action: string; by: unknown; reason: string }[];
      };
    }>(
      service,
      secretary,
      'query ($id: ID!) { issue(id: $id) { deliberations { nodes { id } } timeline { action by { id } reason } } }',
      { id: issueId },
    );
    expect(issue.deliberations.nodes).toEqual([{ id }]);
    expect(issue.timeline.at(-1)).toMatchObject({ action: 'COMMENTED', by: null });
  });

  it('I6 Wenchang: five steps; the owners refuse, it is discussed again, they agree, and it goes on once', async () => {
    const topicId = await proposed(service);
    const id = await started(service, topicId, 'FIVE_STEP');
    await take(service, residents[0] as typeof proposer, id, 'PROPOSE');
    await take(service, secretary, id, 'TAKE_UP', { meetingId: await closed(service, await opened(service, now)) });
    const owners = { follows: 'OWNERS_VOTE', estateId: 'est_1' };
    const vote = (voteId: string, passed: boolean) =>
      service.probe.publish(voteClosed, voteId, 1, {
        voteId,
        topicId,
        estateId: 'est_1',
        communityId: COMMUNITY,
        areaIds: [COMMUNITY],
        passed,
        closedAt: now.toISOString(),
      });
    await take(service, residents[1] as typeof proposer, id, 'DISCUSS', { reason: '支持加装' });
    const first = await resolvedIn(service, now, [topicId], owners);
    await take(service, secretary, id, 'CLOSE_DISCUSSION', { meetingId: first.meetingId });
    expect(await refused(service, secretary, id, 'ADOPT', { resolutionId: first.resolutionIds[0] })).toBe(
      'OWNERS_VOTE_OPEN',
    );
    expect(await refused(service, secretary, id, 'REJECT', { reason: '不议' })).toBe('TOPIC_RESOLVED');
    now = new Date(now.getTime() + 1_000);
    await vote('ovt_1', false);
    await eventually(async () => expect(await step(id)).toBe('DISCUSSION'));
    expect(await topicStatus(topicId)).toBe('POSTPONED');
    // What was resolved before does not count any more.
    expect(await refused(service, secretary, id, 'CLOSE_DISCUSSION', { meetingId: first.meetingId })).toBe(
      'MEETING_MINUTES, ATTENDANCE',
    );

    now = new Date(now.getTime() + 1_000);
    const second = await resolvedIn(service, now, [topicId], owners);
    await take(service, secretary, id, 'CLOSE_DISCUSSION', { meetingId: second.meetingId });
    now = new Date(now.getTime() + 1_000);
    await vote('ovt_2', true);
    await vote('ovt_2', true);
    await eventually(async () => expect(await step(id)).toBe('JUDGEMENT'));
    const [resolutionId] = second.resolutionIds;
    const waiting = (await shown(service, secretary, id)) as Shown;
    expect(waiting.resolution).toEqual({ id: resolutionId });
    expect(waiting.timeline.filter(({ action }) => action === 'OWNERS_VOTED')).toHaveLength(2);
    expect(waiting.timeline.filter(({ code }) => code === 'ADOPT')).toMatchObject([{ by: null }]);

    // Judged wanting: back to the discussion with a new round, and each judges anew.
    await judged(id, [1, 2, 5]);
    now = new Date(now.getTime() + 1_000);
    expect((await take(service, secretary, id, 'DISSATISFIED', { reason: '未满意' })).step.key).toBe('DISCUSSION');
    expect(await topicStatus(topicId)).toBe('RIPE');
    const third = await resolvedIn(service, now, [topicId]);
    await take(service, secretary, id, 'CLOSE_DISCUSSION', { meetingId: third.meetingId });
    now = new Date(now.getTime() + 1_000);
    await take(service, secretary, id, 'ADOPT', { resolutionId: third.resolutionIds[0] });
    expect(await refused(service, secretary, id, 'SATISFIED')).toBe('JUDGEMENT');
    await judged(id, [5, 4, 3]);
    expect((await take(service, secretary, id, 'SATISFIED')).status).toBe('COMPLETED');
  });
});
