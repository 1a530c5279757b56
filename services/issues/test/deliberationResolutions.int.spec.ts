import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import {
  act,
  callInput,
  COMMUNITY,
  defineAreas,
  done,
  opened,
  otherSecretary,
  proposer,
  query,
  read,
  residentOf,
  ripe,
  type Row,
  secretary,
  SIX_PARTIES,
} from './deliberationSetting.ts';

const DAY_MS = 86_400_000;
let now = new Date('2026-03-02T02:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
let service: TestService;
const PEOPLE = ['per_a', 'per_b', 'per_c'];
const residents = PEOPLE.map((id) => residentOf(id));

beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => now);
  await defineAreas(service);
});
afterAll(() => service.stop());

const adopted = () => service.probe.heard.filter(({ type }) => type === 'issues.resolution.adopted');

/** A closed vote of three in a meeting. */
async function voted(choices: readonly string[]) {
  const topicId = await ripe(service);
  const meetingId = await opened(service, now, { topicIds: [topicId], persons: PEOPLE });
  const input = { topicId, meetingId, question: '?', method: 'NAMED_BALLOT', rule: 'SIMPLE_MAJORITY' };
  const { id: voteId } = await done(service, secretary, 'voteOpen', input);
  for (const [index, choice] of choices.entries()) {
    await done(service, residents[index] as typeof proposer, 'voteCast', { voteId, choice });
  }
  await done(service, secretary, 'voteClose', { voteId });
  return { topicId, meetingId, voteId };
}
const text = { title: '加装电梯', text: '同意加装', follows: 'NOTHING' };

describe('I7 resolutions', () => {
  it('I7 one resolution per passed vote, none from a failed one, none by consensus against it', async () => {
    const passed = await voted(['FOR', 'FOR', 'AGAINST']);
    const failed = await voted(['FOR', 'AGAINST', 'ABSTAIN']);
    const codes = async (input: object, viewer = secretary) =>
      (await act(service, viewer, 'resolutionAdopt', { ...text, ...input })).codes;
    expect(await codes(failed)).toEqual(['VOTE_NOT_PASSED']);
    expect(await codes({ ...failed, voteId: null })).toEqual(['VOTE_NOT_PASSED']);
    expect(await codes({ ...failed, voteId: passed.voteId })).toEqual(['VOTE_NOT_PASSED']);
    expect(await codes({ ...passed, follows: 'OWNERS_VOTE' })).toEqual(['ESTATE_MISSING']);
    expect(await codes({ ...passed, items: [{ text: 't', ownerId: 'per_a', dueAt: inDays(-1) }] })).toEqual([
      'TIME_NOT_POSSIBLE',
    ]);
    expect(await codes(passed, residentOf('per_a'))).toEqual(['FORBIDDEN']);
    expect(await codes(passed, otherSecretary)).toEqual(['NOT_FOUND']);
    expect((await read(service, proposer, 'topic', passed.topicId))?.status).toBe('SCHEDULED');
    const at = await Promise.all([1, 2, 3].map(() => codes(passed)));
    expect(at.flat()).toEqual(['RESOLUTION_EXISTS', 'RESOLUTION_EXISTS']);
    expect((await read(service, proposer, 'topic', passed.topicId))?.status).toBe('RESOLVED');
    expect(await read(service, proposer, 'resolution', `res_${passed.voteId}`)).toMatchObject({ status: 'FULFILLED' });
    expect(await read(service, otherSecretary, 'resolution', `res_${passed.voteId}`)).toBeNull();
    await done(service, secretary, 'meetingRecordMinutes', { meetingId: passed.meetingId, text: '通过' });
    const { row } = await act(service, secretary, 'meetingClose', { meetingId: passed.meetingId });
    expect(row?.['agenda']).toMatchObject([{ outcome: 'RESOLVED' }]);
    expect(await codes({ meetingId: passed.meetingId })).toEqual(['WRONG_STATE']);
  });

  it('I7 items: reminded, overdue, reported, rejected, accepted; then residents judge, once each', async () => {
    const topicId = await ripe(service);
    const meetingId = await opened(service, now, { topicIds: [topicId] });
    const items = [
      { text: '联系厂家', ownerId: 'hun_firm', dueAt: inDays(10) },
      { text: '公示', ownerId: 'per_a', dueAt: inDays(1) },
    ];
    const resolution = await done(service, secretary, 'resolutionAdopt', { ...text, meetingId, topicId, items });
    const [firm, person] = (resolution['items'] as Row[]).toSorted((a) => (a['ownerId'] === 'hun_firm' ? -1 : 1)) as [
      Row,
      Row,
    ];
    const officer = viewerWith('per_officer', 'hun_firm', ['issue:handle']);
    const on = (viewer: typeof proposer, field: string, item: Row, more: object = {}) =>
      act(service, viewer, `responsibilityItem${field}`, { responsibilityItemId: item.id, ...more });
    const judge = (viewer: typeof proposer, stars = 5) =>
      act(service, viewer, 'topicJudge', { topicId, stars, comment: '好' });
    const mine = async (viewer: typeof proposer) =>
      (
        await query<{ responsibilityItems: { nodes: { id: string }[] } }>(
          service,
          viewer,
          '{ responsibilityItems(filter: { own: true }) { nodes { id } } }',
        )
      ).responsibilityItems.nodes;
    expect(await mine(officer)).toEqual([{ id: firm.id }]);
    expect((await on(proposer, 'Report', firm, { text: '好了' })).codes).toEqual(['FORBIDDEN']);
    expect((await on(otherSecretary, 'Report', firm, { text: '好了' })).codes).toEqual(['NOT_FOUND']);
    expect((await on(secretary, 'Accept', firm)).codes).toEqual(['WRONG_STATE']);
    expect((await judge(proposer)).codes).toEqual(['ITEMS_OPEN']);

    // The clock is put forward by hand; a new item due in a moment makes the timers look.
    const nudge = async () => {
      const soon = { text: '提醒', ownerId: 'per_nobody', dueAt: new Date(now.getTime() + 50).toISOString() };
      const meeting = await opened(service, now);
      await done(service, secretary, 'resolutionAdopt', { ...text, meetingId: meeting, items: [soon] });
    };
    now = new Date(Date.parse(inDays(7)) - 1);
    await nudge();
    await eventually(async () =>
      expect(await read(service, secretary, 'responsibilityItem', person.id)).toMatchObject({ status: 'OVERDUE' }),
    );
    expect(await read(service, secretary, 'responsibilityItem', firm.id)).toMatchObject({
      status: 'OPEN',
      remindedAt: null,
    });
    now = new Date(now.getTime() + 1);
    await nudge();
    await eventually(async () =>
      expect((await read(service, secretary, 'responsibilityItem', firm.id))?.['remindedAt']).not.toBeNull(),
    );

    expect((await on(officer, 'Report', firm, { text: '已联系' })).row).toMatchObject({ status: 'REPORTED' });
    expect((await on(secretary, 'Reject', firm, { reason: '缺报价' })).row).toMatchObject({ status: 'OPEN' });
    expect((await on(officer, 'Report', firm, { text: '附报价' })).codes).toEqual([]);
    expect((await on(residentOf('per_a'), 'Report', person, { text: '已公示' })).codes).toEqual([]);
    expect((await on(residentOf('per_a'), 'Accept', person)).codes).toEqual(['FORBIDDEN']);
    const twice = [firm, firm, person, person];
    await Promise.all(twice.map((item) => on(secretary, 'Accept', item)));
    expect(await read(service, proposer, 'resolution', resolution.id)).toMatchObject({ status: 'FULFILLED' });

    expect((await judge(proposer, 6)).codes).toEqual(['INVALID_INPUT']);
    const judged = await Promise.all([judge(proposer, 5), judge(proposer, 1), judge(residentOf('per_b'), 4)]);
    expect(judged.flatMap(({ codes }) => codes)).toEqual(['ALREADY_JUDGED']);
    expect((await judge(otherSecretary)).codes).toEqual(['NOT_FOUND']);
    const figures =
      '{ judgement { count byStars average byMe } judgements { totalCount nodes { stars person { id } } } }';
    const seen = await query<{
      topic: { judgement: { count: number; byMe: boolean }; judgements: { nodes: { person: unknown }[] } };
    }>(service, residentOf('per_z'), `{ topic(id: "${topicId}") ${figures} }`);
    expect(seen.topic.judgement).toMatchObject({ count: 2, byMe: false });
    expect(seen.topic.judgements.nodes.map(({ person: who }) => who)).toEqual([null, null]);
  });

  it('I7 Wenchang: forty meetings on one topic, then one signing for nineteen lifts, published once', async () => {
    const topicId = await ripe(service, { title: '文康苑加装电梯' });
    for (let round = 1; round <= 39; round += 1) {
      now = new Date(now.getTime() + DAY_MS);
      const meetingId = await opened(service, now, { topicIds: [topicId] });
      await done(service, secretary, 'meetingRecordMinutes', { meetingId, text: `第${round}次议事沟通` });
      const outcomes = [{ topicId, outcome: 'POSTPONED', reason: '低层住户仍有意见' }];
      await done(service, secretary, 'meetingClose', { meetingId, outcomes });
    }
    const { id: meetingId } = await done(
      service,
      secretary,
      'meetingCall',
      callInput(new Date(now.getTime() + 60_000), {
        kind: 'SIX_PARTY',
        topicIds: [topicId],
        invitations: SIX_PARTIES,
        quorum: { minPresent: 6, minByKind: SIX_PARTIES.map(({ kind }) => ({ kind, min: 1 })) },
      }),
    );
    const entries = SIX_PARTIES.map(({ partyId }, at) => ({ partyId, status: 'PRESENT', personId: `per_party${at}` }));
    await done(service, secretary, 'meetingRecordAttendance', { meetingId, entries: entries.slice(1) });
    expect((await act(service, secretary, 'meetingOpen', { meetingId })).codes).toEqual(['NO_QUORUM']);
    await done(service, secretary, 'meetingRecordAttendance', { meetingId, entries });
    await done(service, secretary, 'meetingOpen', { meetingId });
    const ballot = {
      topicId,
      meetingId,
      question: '一次性签约',
      method: 'SECRET_BALLOT',
      rule: 'TWO_THIRDS_OF_ENTITLED',
    };
    const { id: voteId } = await done(service, secretary, 'voteOpen', ballot);
    const parties = entries.map(({ personId }) => residentOf(personId));
    await Promise.all(
      parties.map((party, at) =>
        done(service, party, 'voteCast', {
          voteId,
          choice: at < 5 ? 'FOR' : 'ABSTAIN',
          secret: `wenchang-${party.id}`.padEnd(30, '0'),
        }),
      ),
    );
    expect(await done(service, secretary, 'voteClose', { voteId })).toMatchObject({ result: { for: 5, passed: true } });
    const items = Array.from({ length: 19 }, (_, at) => ({
      text: `${at + 1}号电梯签约进场`,
      ownerId: 'hun_firm',
      dueAt: inDays(90),
    }));
    const input = {
      meetingId,
      topicId,
      voteId,
      title: '加装电梯19部',
      text: '一次性签约',
      follows: 'PROJECT',
      estateId: 'est_wenkang',
      items,
      idempotencyKey: 'wenchang-19',
    };
    const both = await Promise.all([1, 2].map(() => done(service, secretary, 'resolutionAdopt', input)));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both[0]?.['items']).toHaveLength(19);
    const events = () => adopted().filter(({ data }) => (data as { topicId: string }).topicId === topicId);
    await eventually(async () => expect(events()).toHaveLength(1));
    expect(events()[0]?.data).toMatchObject({
      follows: 'PROJECT',
      estateId: 'est_wenkang',
      communityId: COMMUNITY,
      meetingId,
    });
    expect(events()[0]?.data).toHaveProperty('items.length', 19);
    const held = `{ topic(id: "${topicId}") { status stepCount meetings { totalCount } resolutions { totalCount nodes { items { id } } } } }`;
    expect((await query<{ topic: object }>(service, proposer, held)).topic).toMatchObject({
      status: 'RESOLVED',
      meetings: { totalCount: 40 },
      resolutions: { totalCount: 1 },
    });
  });
});
