import { createHash } from 'node:crypto';
import { eventually } from '@linli/kit/testing/harness.ts';
import { expect } from '@jest/globals';
import type { Actors } from '../actors.ts';
import { COMMUNITY, DISTRICT, evidence, type Neighbourhood, SUBDISTRICT } from './neighbourhood.ts';

export const SECRETARY = 'per_test_community_secretary';
export const URBAN = 'hun_URBAN';

const DAY_MS = 86_400_000;
export const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

export type Person = { readonly id: string; readonly token: string };
/** Those who deliberate, and what they deliberate about. */
export type Table = Neighbourhood & {
  readonly people: readonly Person[];
  readonly officer: string;
  readonly organizationId: string;
  readonly estateId: string;
};

/** Five residents, a department, a Party organization above them, and an estate. */
export async function gather(place: Neighbourhood): Promise<Table> {
  const { as, done, operator } = place;
  const ids = [1, 2, 3, 4, 5].map((n) => `per_test_person_${n}`);
  const people = await Promise.all(ids.map(async (id) => ({ id, token: await as('RESIDENT', COMMUNITY, id) })));
  const unit = { code: 'URBAN', name: '城管中队', kind: 'DEPARTMENT', servesAreaIds: [DISTRICT] };
  await done(operator, 'handlerUnitDefine', unit, 'handlerUnit { id }');
  const estate = { communityId: COMMUNITY, name: '观澜花园', kind: 'OLD', managementMode: 'NONE' };
  type Registered = { estate: { id: string } };
  const registered = await done<Registered>(operator, 'estateRegister', { estate }, 'estate { id }');
  const committee = { name: '海滨街道党工委', level: 'SUBDISTRICT_WORKING_COMMITTEE', areaId: SUBDISTRICT };
  type Defined = { partyOrganization: { id: string } };
  const defined = await done<Defined>(operator, 'partyOrganizationDefine', committee, 'partyOrganization { id }');
  return {
    ...place,
    people,
    officer: await as('DEPARTMENT_OFFICER', URBAN, 'per_test_urban'),
    organizationId: defined.partyOrganization.id,
    estateId: registered.estate.id,
  };
}

/** A weekly day that asks for so many seconders while it lasts; its first meeting is days away. Answers with how to end it. */
export async function weeklyDay({ done, secretary }: Table, secondersNeeded: number): Promise<() => Promise<unknown>> {
  const chinese = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Asia/Shanghai' });
  const day = {
    areaId: COMMUNITY,
    name: '红色议事日',
    weekday: chinese.format(new Date(inDays(4))).toUpperCase(),
    time: '09:00',
    venue: '议事厅',
    chairId: SECRETARY,
    leadDays: 1,
    secondersNeeded,
  };
  type Defined = { deliberationDay: { id: string } };
  const { deliberationDay } = await done<Defined>(secretary, 'deliberationDayDefine', day, 'deliberationDay { id }');
  return () => done(secretary, 'deliberationDayEnd', { deliberationDayId: deliberationDay.id }, '');
}

/** A topic a resident puts forward; its id. */
export async function propose({ done, people }: Table, title: string, more: object = {}): Promise<string> {
  type Topic = { topic: { id: string } };
  const proposal = { areaId: COMMUNITY, title, text: `${title},请大家议一议`, ...more };
  return (await done<Topic>((people[0] as Person).token, 'topicPropose', proposal, 'topic { id }')).topic.id;
}

type Meeting = { meeting: { id: string } };

/** A meeting that is called for these topics, attended by all five and the secretary, and opened. */
export async function meet({ done, people, secretary }: Table, topicIds: readonly string[], more: object = {}) {
  const present = [SECRETARY, ...people.map(({ id }) => id)];
  const call = {
    areaId: COMMUNITY,
    kind: 'JOINT_CONFERENCE',
    title: '红色议事日',
    plannedAt: new Date(Date.now() + 60_000).toISOString(),
    venue: '议事厅',
    chairId: SECRETARY,
    invitations: present.map((partyId) => ({ kind: 'RESIDENT', partyId, name: partyId })),
    topicIds,
    ...more,
  };
  const { meeting } = await done<Meeting>(secretary, 'meetingCall', call, 'meeting { id }');
  const meetingId = meeting.id;
  const entries = present.map((partyId) => ({ partyId, status: 'PRESENT' }));
  await done(secretary, 'meetingRecordAttendance', { meetingId, entries }, '');
  await done(secretary, 'meetingOpen', { meetingId }, '');
  return meetingId;
}

/** Closes a meeting with its minutes; what has no resolution needs an outcome. */
export async function close({ done, secretary }: Table, meetingId: string, outcomes: object[] = []): Promise<string> {
  await done(secretary, 'meetingRecordMinutes', { meetingId, text: '会议记录' }, '');
  await done(secretary, 'meetingClose', { meetingId, outcomes }, '');
  return meetingId;
}

export type Item = { readonly id: string; readonly text: string; readonly ownerId: string };
type Adopted = { resolution: { id: string; items: Item[] } };

/** What a meeting adopts about a topic. */
export async function adopt({ done, secretary }: Table, input: object): Promise<Adopted['resolution']> {
  return (await done<Adopted>(secretary, 'resolutionAdopt', input, 'resolution { id items { id text ownerId } }'))
    .resolution;
}

type Deliberation = { id: string; status: string; step: { key: string } };
type Deliberated = { deliberation: Deliberation };

export async function begin({ done, secretary }: Table, topicId: string, procedureKey: string): Promise<string> {
  const input = { topicId, procedureKey };
  return (await done<Deliberated>(secretary, 'deliberationStart', input, 'deliberation { id }')).deliberation.id;
}

/** Takes an action of a deliberation; where it leads. */
export async function take({ done }: Actors, bearer: string, deliberationId: string, action: string, more = {}) {
  const input = { deliberationId, action, ...more };
  const selection = 'deliberation { id status step { key } }';
  return (await done<Deliberated>(bearer, 'deliberationAct', input, selection)).deliberation;
}

/** Residents judge with so many stars each; then the community says that they are satisfied. */
export async function judge(table: Table, deliberationId: string, stars: readonly number[]): Promise<Deliberation> {
  for (const [at, count] of stars.entries()) {
    const { token } = table.people[at] as Person;
    await take(table, token, deliberationId, 'JUDGE', { judgement: { stars: count } });
  }
  return take(table, table.secretary, deliberationId, 'SATISFIED');
}

/** A ballot's secret, as a voter's device would make it, and what the box will show for it. */
export function ballotOf(voteId: string, { id }: Person) {
  const secret = `${id}-${voteId}`.padEnd(40, 'x').slice(0, 60);
  const receipt = createHash('sha256').update(`linli-ballot\n${voteId}\n${secret}`).digest('hex');
  return { secret, receipt };
}

/** Reported done by the department and taken as done. */
export async function finish({ done, officer, secretary }: Table, { id }: Item): Promise<void> {
  const report = { responsibilityItemId: id, text: '已办', attachments: evidence };
  await done(officer, 'responsibilityItemReport', report, '');
  await done(secretary, 'responsibilityItemAccept', { responsibilityItemId: id }, '');
}

type Proposal = {
  kind: string;
  status: string;
  title: string;
  topic: object | null;
  resolution: object;
  items: { text: string }[];
};

/** What property has learnt of the estate, once there are so many proposals. */
export function proposalsOf({ read, secretary, estateId }: Table, count: number): Promise<Proposal[]> {
  const query = `{ estate(id: "${estateId}") { estateProposals { nodes { kind status title topic { id title }
    resolution { title } items { text } } } } }`;
  return eventually(async () => {
    const { estate } = await read<{ estate: { estateProposals: { nodes: Proposal[] } } }>(secretary, query);
    expect(estate.estateProposals.nodes).toHaveLength(count);
    return estate.estateProposals.nodes;
  });
}
