import { expect } from '@jest/globals';
import { areaDefined } from '@linli/contracts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';

export const DISTRICT = 'are_140106';
export const COMMUNITY = 'are_140106004003';
const PATH = [DISTRICT, 'are_140106004', COMMUNITY];
export const OTHER_COMMUNITY = 'are_140106004004';

const RESIDENT = ['topic:propose', 'topic:read', 'vote:cast'];
export const residentOf = (id: string, node = COMMUNITY): Viewer => viewerWith(id, node, RESIDENT);
export const proposer = residentOf('per_proposer');
export const secretary = viewerWith('per_secretary', COMMUNITY, [
  ...RESIDENT,
  'topic:review',
  'meeting:manage',
  'issue:report',
]);
export const otherSecretary = viewerWith('per_other', OTHER_COMMUNITY, [...RESIDENT, 'topic:review', 'meeting:manage']);

export type Refusal = { code: string; message: string; field: string[] | null };
export type Row = Record<string, unknown> & { id: string; status: string };

const FIELDS: Record<string, string> = {
  topic: `topic { id status seconderCount secondedByMe secondersNeeded ripeAt meeting { id } mergedInto { id } issues { id }
    seconders { id } stepCount timeline { action by { id } reason meeting { id } } }`,
  meeting: `meeting { id status plannedAt venue chair { id } agenda { topic { id status } outcome reason } openedAt closedAt
    parties { partyId kind entitled attendance person { id } } attendance { kind invited present excused absent }
    quorum { entitled present met missingKinds } minutes { text attachments { url } } postponements { reason } cancelReason }`,
  deliberationDay: `deliberationDay { id status weekday time nextDate callsAt lastDate skipped { date reason } secondersNeeded }`,
  vote: `vote { id status question method rule openedAt closesAt closedAt entitledCount votedCount voted { id } mayVote iHaveVoted
    proxies { from { id } to { id } } ballots { person { id } castBy { id } choice } box { receipt choice }
    result { for against abstain cast entitled passed void digest } }`,
  resolution: `resolution { id status title text follows estate { id } adoptedAt items { id text status ownerId dueAt } }`,
  responsibilityItem: `responsibilityItem { id text ownerId status dueAt remindedAt report { text } acceptedAt }`,
};

/** Carries out one mutation; the field tells what it answers with. */
export async function act(service: TestService, viewer: Viewer, field: string, input: object, language = 'en') {
  const entity = Object.keys(FIELDS)
    .toSorted((a, b) => b.length - a.length)
    .find((name) => field.startsWith(name)) as string;
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${FIELDS[entity]} userErrors { code message field } } }`;
  const { data, errors } = await service.ask<Record<string, Record<string, unknown>>>(
    viewer,
    query,
    { input },
    language,
  );
  expect(errors).toBeUndefined();
  const payload = data[field] as Record<string, unknown>;
  return { row: payload[entity] as Row | null, codes: (payload['userErrors'] as Refusal[]).map(({ code }) => code) };
}

/** As `act`, where it has to succeed. */
export async function done(service: TestService, viewer: Viewer, field: string, input: object): Promise<Row> {
  const { row, codes } = await act(service, viewer, field, input);
  expect(codes).toEqual([]);
  return row as Row;
}

export async function query<T>(service: TestService, viewer: Viewer, text: string, variables = {}): Promise<T> {
  const { data, errors } = await service.ask<T>(viewer, text, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** One row as the viewer sees it. */
export async function read(service: TestService, viewer: Viewer, entity: string, id: string): Promise<Row | null> {
  const answer = await query<Record<string, Row | null>>(
    service,
    viewer,
    `query ($id: ID!) { ${(FIELDS[entity] as string).replace(entity, `${entity}(id: $id)`)} }`,
    { id },
  );
  return answer[entity] as Row | null;
}

export async function defineAreas({ probe }: TestService): Promise<void> {
  const paths = [PATH.slice(0, 1), PATH.slice(0, 2), PATH, [...PATH.slice(0, 2), OTHER_COMMUNITY]];
  for (const path of paths) {
    const areaId = path.at(-1) as string;
    const kind = (['DISTRICT', 'SUBDISTRICT', 'COMMUNITY'] as const)[path.length - 1] ?? 'COMMUNITY';
    await probe.publish(areaDefined, areaId, 1, { areaId, kind, name: areaId, path, revision: 1 });
  }
}

export async function ripe(service: TestService, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await done(service, proposer, 'topicPropose', {
    areaId: COMMUNITY,
    title: '加装电梯',
    text: '三号楼加装电梯,费用如何分摊',
    ...more,
  });
  await done(service, secretary, 'topicAccept', { topicId: id, reason: '多户反映' });
  return id;
}

export const SIX_PARTIES = [
  ['COMMUNITY_COMMITTEE', 'org_committee', '社区党委'],
  ['RESIDENTS_COMMITTEE', 'org_residents', '社区居委会'],
  ['DEPARTMENT', 'hun_urban', '城管'],
  ['STATIONED_UNIT', 'org_school', '小学'],
  ['PROPERTY_FIRM', 'hun_firm', '物业'],
  ['OWNERS_COMMITTEE', 'org_owners', '业委会'],
].map(([kind, partyId, name]) => ({ kind, partyId, name }));

/** Persons who come as themselves. */
export const persons = (...ids: string[]) => ids.map((partyId) => ({ kind: 'RESIDENT', partyId, name: partyId }));

export const callInput = (plannedAt: Date, more: Record<string, unknown> = {}) => ({
  areaId: COMMUNITY,
  kind: 'COORDINATION',
  title: '议事协调会',
  plannedAt: plannedAt.toISOString(),
  venue: '景邻议事厅',
  chairId: secretary.id,
  ...more,
});

/** Called, attended by these persons and open. */
export async function opened(
  service: TestService,
  now: Date,
  more: { topicIds?: string[]; persons?: string[] } = {},
): Promise<string> {
  const who = more.persons ?? [secretary.id];
  const { id: meetingId } = await done(
    service,
    secretary,
    'meetingCall',
    callInput(new Date(now.getTime() + 60_000), { invitations: persons(...who), topicIds: more.topicIds ?? [] }),
  );
  const entries = who.map((partyId) => ({ partyId, status: 'PRESENT' }));
  await done(service, secretary, 'meetingRecordAttendance', { meetingId, entries });
  await done(service, secretary, 'meetingOpen', { meetingId });
  return meetingId;
}
