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
  persons,
  proposer,
  read,
  residentOf,
  ripe,
  type Row,
  secretary,
} from './deliberationSetting.ts';
import { inbox, noticesOf } from './notificationsHelp.ts';

const DAY_MS = 86_400_000;
/** What is written in topics, meetings, votes and items. */
const WRITTEN = ['加装电梯', '三号楼', '议事协调会', '景邻议事厅', '联系厂家', '多户反映', '再议', 'per_'];
const PEOPLE = ['per_a', 'per_b', 'per_c'];
let now = new Date('2026-03-02T02:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
let service: TestService;

beforeAll(async () => {
  service = await startTestService(issuesModule, {}, () => now);
  await defineAreas(service);
});
afterAll(() => service.stop());

const of = (viewer: typeof secretary, id: string) => noticesOf(service, viewer, id, WRITTEN);
const person = (id: string) => residentOf(id);

describe('notifications of meetings', () => {
  it('I7 reach invited persons, units and organizations when called, put off and cancelled', async () => {
    const officer = viewerWith('per_officer', 'hun_urban', ['issue:handle']);
    const school = viewerWith('per_school', 'org_school', ['organization:manage']);
    const invitations = [
      ...persons('per_a'),
      { kind: 'DEPARTMENT', partyId: 'hun_urban', name: '城管' },
      { kind: 'STATIONED_UNIT', partyId: 'org_school', name: '小学' },
    ];
    const plannedAt = new Date(now.getTime() + DAY_MS);
    const { id: meetingId } = await done(service, secretary, 'meetingCall', callInput(plannedAt, { invitations }));
    for (const viewer of [person('per_a'), officer, school]) {
      expect(await of(viewer, meetingId)).toEqual(['CALLED Invitation: coordination meeting']);
      expect((await inbox(service, viewer))[0]).toMatchObject({ subject: 'MEETING', meeting: { id: meetingId } });
      expect(await read(service, viewer, 'meeting', meetingId)).toMatchObject({ id: meetingId, venue: '景邻议事厅' });
    }
    await done(service, secretary, 'meetingInvite', { meetingId, invitations: persons('per_a', 'per_b') });
    await done(service, secretary, 'meetingUninvite', { meetingId, partyIds: ['org_school'] });
    await done(service, secretary, 'meetingPostpone', { meetingId, plannedAt: inDays(3), reason: '再议' });
    await done(service, secretary, 'meetingPostpone', { meetingId, plannedAt: inDays(2), reason: '再议' });
    await done(service, secretary, 'meetingCancel', { meetingId, reason: '再议' });
    const moved = ['POSTPONED Postponed: coordination meeting', 'POSTPONED Postponed: coordination meeting'];
    const ended = [...moved, 'CANCELLED Cancelled: coordination meeting'].toSorted();
    const latter = async (viewer: typeof secretary) => (await of(viewer, meetingId)).slice(1).toSorted();
    expect(await latter(person('per_a'))).toEqual(ended);
    expect(await latter(person('per_b'))).toEqual(ended);
    expect(await latter(officer)).toEqual(ended);
    const texts = (await inbox(service, person('per_b'))).map(({ text }) => text);
    expect(texts).toContain(
      'The coordination meeting planned for 2026-03-03 10:00 was put off until 2026-03-05 10:00.',
    );
    const heard = (await inbox(service, school)).filter(({ id }) => id.includes(meetingId));
    expect(heard).toHaveLength(2);
    expect(new Set(heard.map(({ action }) => action))).toEqual(new Set(['CALLED', 'UNINVITED']));
    for (const viewer of [secretary, person('per_c')]) expect(await of(viewer, meetingId)).toEqual([]);
  });
});

it('I7 a meeting of many is told of in as many round trips as one of few', async () => {
  const trips = async (count: number) => {
    const invitations = persons(...Array.from({ length: count }, (_, index) => `per_many_${index}`));
    const input = callInput(new Date(now.getTime() + DAY_MS), { invitations });
    const { id: meetingId } = await done(service, secretary, 'meetingCall', input);
    const before = await service.roundTrips();
    await done(service, secretary, 'meetingPostpone', { meetingId, plannedAt: inDays(2), reason: '再议' });
    return (await service.roundTrips()) - before;
  };
  await trips(1);
  expect(await trips(150)).toBe(await trips(2));
  expect(await inbox(service, person('per_many_149'))).toHaveLength(2);
});

describe('notifications of votes', () => {
  const secretOf = (id: string) => `secret-of-${id}`.padEnd(32, 'x');

  it('I7 tell entitled voters that a secret vote has opened and closed, and nothing of any ballot', async () => {
    const topicId = await ripe(service);
    const meetingId = await opened(service, now, { topicIds: [topicId], persons: PEOPLE });
    const input = { topicId, meetingId, question: '是否加装电梯', method: 'SECRET_BALLOT', rule: 'SIMPLE_MAJORITY' };
    const { id: voteId } = await done(service, secretary, 'voteOpen', input);
    const all = async () => JSON.stringify(await Promise.all(PEOPLE.map((id) => of(person(id), voteId))));
    const before = await all();
    for (const [index, id] of PEOPLE.entries()) {
      const choice = index === 0 ? 'AGAINST' : 'FOR';
      await done(service, person(id), 'voteCast', { voteId, choice, secret: secretOf(id) });
    }
    expect(await all()).toBe(before);
    await done(service, secretary, 'voteClose', { voteId });
    for (const id of PEOPLE) {
      expect(await of(person(id), voteId)).toEqual([
        'OPENED A vote is open (secret ballot)',
        'CLOSED Vote closed: passed',
      ]);
    }
    const [closed] = await inbox(service, person('per_a'));
    expect(closed).toMatchObject({ subject: 'VOTE', vote: { id: voteId } });
    expect(closed?.text).toBe('A vote you were entitled to (secret ballot) has closed: passed.');
    expect(await of(person('per_else'), voteId)).toEqual([]);
  });

  it('I7 tell nobody of a show of hands, and of a cancelled ballot', async () => {
    const topicId = await ripe(service);
    const meetingId = await opened(service, now, { topicIds: [topicId], persons: PEOPLE });
    const input = { topicId, meetingId, question: '?', rule: 'SIMPLE_MAJORITY' };
    const hands = await done(service, secretary, 'voteOpen', { ...input, method: 'SHOW_OF_HANDS' });
    await done(service, secretary, 'voteClose', { voteId: hands.id, hands: { for: 3, against: 0, abstain: 0 } });
    expect(await of(person('per_a'), hands.id)).toEqual([]);
    const named = await done(service, secretary, 'voteOpen', { ...input, method: 'NAMED_BALLOT' });
    await done(service, secretary, 'voteCancel', { voteId: named.id, reason: '再议' });
    expect((await of(person('per_a'), named.id)).at(-1)).toBe('CANCELLED Vote cancelled');
  });
});

describe('notifications of topics and responsibility items', () => {
  it('I6 tell the proposer of enough seconders, the screening, the agenda and the result', async () => {
    const day = { name: '红色议事日', weekday: 'SATURDAY', time: '09:00', venue: '景邻议事厅', leadDays: 0 };
    const table = { chairId: secretary.id, secondersNeeded: 2 };
    await done(service, secretary, 'deliberationDayDefine', { areaId: COMMUNITY, ...day, ...table });
    const proposal = { areaId: COMMUNITY, title: '加装电梯', text: '三号楼加装电梯' };
    const { id: topicId } = await done(service, proposer, 'topicPropose', proposal);
    await done(service, person('per_a'), 'topicSecond', { topicId });
    expect(await of(proposer, topicId)).toEqual([]);
    await done(service, person('per_b'), 'topicSecond', { topicId });
    await done(service, person('per_c'), 'topicSecond', { topicId });
    await done(service, secretary, 'topicAccept', { topicId, reason: '多户反映' });
    const meetingId = await opened(service, now, { topicIds: [topicId] });
    const resolution = { title: '加装电梯', text: '三号楼', follows: 'NOTHING' };
    await done(service, secretary, 'resolutionAdopt', { ...resolution, meetingId, topicId });
    expect(await of(proposer, topicId)).toEqual([
      'SECONDED Enough seconders',
      'ACCEPTED Topic accepted',
      'SCHEDULED Topic on an agenda',
      'RESOLVED Topic settled',
    ]);
    const { id: refused } = await done(service, proposer, 'topicPropose', proposal);
    await done(service, secretary, 'topicRefuse', { topicId: refused, reason: '再议' });
    expect((await of(proposer, refused)).at(-1)).toBe('REFUSED Topic refused');
    expect((await inbox(service, proposer)).some(({ subject }) => subject === 'TOPIC')).toBe(true);
    expect(await of(person('per_a'), topicId)).toEqual([]);
  });

  it('I7 tell the owner of an item that it is given, overdue, rejected and accepted, and the chair of the report', async () => {
    const officer = viewerWith('per_of_firm', 'hun_firm', ['issue:handle']);
    const chairId = 'per_chair';
    const chair = { ...secretary, id: chairId };
    const { id: meetingId } = await done(
      service,
      secretary,
      'meetingCall',
      callInput(new Date(now.getTime() + 60_000), { invitations: persons(secretary.id), chairId }),
    );
    const entries = [{ partyId: secretary.id, status: 'PRESENT' }];
    await done(service, secretary, 'meetingRecordAttendance', { meetingId, entries });
    await done(service, secretary, 'meetingOpen', { meetingId });
    const text = { title: '加装电梯', text: '三号楼', follows: 'NOTHING' };
    const items = ['per_a', 'hun_firm'].map((ownerId) => ({ text: '联系厂家', ownerId, dueAt: inDays(1) }));
    const { items: given } = await done(service, secretary, 'resolutionAdopt', { ...text, meetingId, items });
    const ids = new Map((given as (Row & { ownerId: string })[]).map(({ ownerId, id }) => [ownerId, id]));
    const [own, firms] = [ids.get('per_a') as string, ids.get('hun_firm') as string];
    now = new Date(now.getTime() + DAY_MS);
    // An item due in a moment makes the timers look at the clock that was put forward.
    const soon = { text: '联系厂家', ownerId: 'per_nobody', dueAt: new Date(now.getTime() + 50).toISOString() };
    await done(service, secretary, 'resolutionAdopt', { ...text, meetingId, items: [soon] });
    await eventually(async () => {
      for (const id of [own, firms])
        expect(await read(service, secretary, 'responsibilityItem', id)).toMatchObject({ status: 'OVERDUE' });
    });
    const on = (viewer: typeof secretary, field: string, more: object = {}) =>
      act(service, viewer, `responsibilityItem${field}`, { responsibilityItemId: firms, ...more });
    await on(officer, 'Report', { text: '联系厂家' });
    await on(secretary, 'Reject', { reason: '再议' });
    await on(officer, 'Report', { text: '联系厂家' });
    await on(secretary, 'Accept');
    const overdue = ['ASSIGNED A new responsibility item', 'OVERDUE Responsibility item overdue'];
    expect(await of(person('per_a'), own)).toEqual(overdue);
    expect((await of(officer, firms)).toSorted()).toEqual([
      'ACCEPTED Responsibility item accepted',
      ...overdue,
      'REJECTED Responsibility item rejected',
    ]);
    const reported = 'REPORTED Responsibility item to be accepted';
    expect(await of(chair, firms)).toEqual(['OVERDUE Responsibility item overdue', reported, reported]);
    expect((await inbox(service, officer))[0]).toMatchObject({
      subject: 'RESPONSIBILITY_ITEM',
      responsibilityItem: { id: firms },
    });
    expect(await of(proposer, firms)).toEqual([]);
  });
});
