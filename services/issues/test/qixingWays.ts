import { expect } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { TestService } from '@linli/kit/testing/harness.ts';
import { MAX_AGENDA } from '../src/deliberation/meeting/meeting.ts';
import { MIN_JUDGEMENTS, MIN_SMALL_JUDGEMENTS } from '../src/deliberation/procedure/deliberation.ts';
import { evidence, resolution } from './deliberationProcedureSetting.ts';
import { act, callInput, SIX_PARTIES } from './deliberationSetting.ts';
import { type Grid, grids, type Matter, matters, type Problem } from './qixing.ts';
import { inBulk, officerOf, residentOf, secretaryOf } from './qixingBulk.ts';

/** A matter on its way. */
export type Case = Matter & { readonly topicId: string; readonly deliberationId: string };

type Ids = ReadonlyMap<number, string>;

const secretary = ({ community }: Pick<Matter, 'community'>) => secretaryOf(community);
const neighbours = (community: string): Grid[] => grids.filter((grid) => grid.community === community);

/** An action of the deliberation of each case. */
const takeAll = (
  service: TestService,
  cases: readonly Case[],
  action: string,
  more: (one: Case) => object = () => ({}),
) =>
  inBulk(service, 'deliberationAct', cases, {
    by: action === 'HAND_IN' ? ({ units: [unit] }) => officerOf(unit as string) : secretary,
    input: (one) => ({ deliberationId: one.deliberationId, action, ...more(one) }),
  });

/** Makes a topic of each matter and sends it its way. */
export async function sorted(service: TestService, ids: Ids): Promise<Case[]> {
  const topics = await inBulk<{ topic: { id: string } }, Matter>(service, 'topicPropose', matters, {
    by: secretary,
    input: ({ community: areaId, problems }) => ({
      areaId,
      title: [...new Set(problems.map(({ kind }) => kind.title))].join('、'),
      text: `${problems.length} 件`,
      issueIds: problems.map(({ number }) => ids.get(number)),
    }),
    select: 'topic { id }',
  });
  const proposed = matters.map((matter, at) => ({ ...matter, topicId: topics[at]?.topic.id as string }));
  const started = await inBulk<{ deliberation: { id: string } }, (typeof proposed)[number]>(
    service,
    'deliberationStart',
    proposed,
    { by: secretary, input: ({ topicId }) => ({ topicId }), select: 'deliberation { id }' },
  );
  const cases = proposed.map((one, at) => ({ ...one, deliberationId: started[at]?.deliberation.id as string }));
  for (const [way, some] of Map.groupBy(cases, (one) => one.way)) await takeAll(service, some, way);
  return cases;
}

/** Small ones: committee and residents talk in the group, and the committee concludes. */
export async function discussed(service: TestService, cases: readonly Case[]): Promise<void> {
  const sides = [
    { party: 'RESIDENTS_COMMITTEE', by: secretary },
    { party: 'RESIDENT', by: ({ community }: Case) => residentOf(neighbours(community)[0] as Grid) },
  ];
  for (const { party, by } of sides) {
    const input = ({ deliberationId }: Case) => ({ deliberationId, party, text: '建议尽快处理' });
    await inBulk(service, 'deliberationDiscuss', cases, { by, input });
  }
  await takeAll(service, cases, 'RESOLVE', ({ units: departments }) => ({ reason: '由各方分头办理', departments }));
}

type Meeting = { readonly id: string; readonly community: string; readonly cases: readonly Case[] };

/** Urgent and difficult ones: the six parties meet in each community, as often as its agendas ask for. */
export async function met(service: TestService, now: Date, cases: readonly Case[]): Promise<number> {
  const tables = [...Map.groupBy(cases, ({ community }) => community)].flatMap(([community, some]) =>
    Array.from({ length: Math.ceil(some.length / MAX_AGENDA) }, (_, at) => ({
      community,
      cases: some.slice(at * MAX_AGENDA, (at + 1) * MAX_AGENDA),
    })),
  );
  const called = await inBulk<{ meeting: { id: string } }, Omit<Meeting, 'id'>>(service, 'meetingCall', tables, {
    by: secretary,
    input: (table) => callOf(now, table.community, table.cases),
    select: 'meeting { id }',
  });
  const meetings = tables.map((table, at) => ({ ...table, id: called[at]?.meeting.id as string }));
  const change = (field: string, more: object = {}) =>
    inBulk(service, field, meetings, { by: secretary, input: ({ id }) => ({ meetingId: id, ...more }) });
  const present = SIX_PARTIES.map(({ partyId }) => ({ partyId, status: 'PRESENT', personId: `per_of_${partyId}` }));
  await change('meetingRecordAttendance', { entries: present });
  await change('meetingOpen');
  const adopted = await adoptAll(service, meetings);
  await change('meetingRecordMinutes', { text: '会议记录' });
  await change('meetingClose');
  await takeAll(service, cases, 'RESOLVE', ({ topicId, units: departments }) => ({
    resolutionId: adopted.get(topicId),
    departments,
    evidence,
  }));
  return meetings.length;
}

const callOf = (now: Date, community: string, cases: readonly Case[]) =>
  callInput(new Date(now.getTime() + 60_000), {
    areaId: community,
    kind: 'SIX_PARTY',
    chairId: secretaryOf(community).id,
    invitations: SIX_PARTIES,
    topicIds: cases.map(({ topicId }) => topicId),
  });

/** A resolution on every topic of every agenda; their ids by topic. */
async function adoptAll(service: TestService, meetings: readonly Meeting[]): Promise<Map<string, string>> {
  const points = meetings.flatMap(({ id: meetingId, community, cases }) =>
    cases.map(({ topicId }) => ({ meetingId, topicId, community })),
  );
  const adopted = await inBulk<{ resolution: { id: string } }, (typeof points)[number]>(
    service,
    'resolutionAdopt',
    points,
    {
      by: secretary,
      input: ({ meetingId, topicId }) => ({ ...resolution, meetingId, topicId }),
      select: 'resolution { id }',
    },
  );
  return new Map(points.map(({ topicId }, at) => [topicId, adopted[at]?.resolution.id as string]));
}

/** One more topic than an agenda takes is one too many. */
export async function callTooMany(service: TestService, now: Date, cases: readonly Case[]): Promise<string[]> {
  const [{ community }] = cases as [Case];
  const input = callOf(now, community, cases.slice(0, MAX_AGENDA + 1));
  return (await act(service, secretaryOf(community), 'meetingCall', input)).codes;
}

/** The units accept and complete what is behind the cases; some reporters want it done better first. */
export async function handled(service: TestService, ids: Ids, cases: readonly Case[]): Promise<void> {
  const all = cases.flatMap(({ problems }) => problems);
  const own = all.filter((one) => one.own);
  const step = (field: string, some: readonly Problem[], by: (one: Problem) => Viewer, more = {}) =>
    inBulk(service, field, some, { by, input: ({ number }) => ({ issueId: ids.get(number), ...more }) });
  const byOfficer = ({ kind }: Problem) => officerOf(kind.unit);
  const byReporter = ({ grid }: Problem) => residentOf(grid);
  const redone = own.filter(({ fate }) => fate === 'REDONE');
  await step('issueAccept', all, byOfficer);
  await step('issueComplete', all, byOfficer, { evidence, minutes: 30 });
  await step('issueDispute', redone, byReporter, { reason: '没有解决' });
  await step('issueComplete', redone, byOfficer, { evidence, minutes: 30 });
  await step('issueConfirm', own, byReporter);
  const rated = own.filter(({ stars }) => stars !== null);
  await inBulk(service, 'issueRate', rated, {
    by: byReporter,
    input: ({ number, stars }) => ({ issueId: ids.get(number), stars }),
  });
  await takeAll(service, cases, 'HAND_IN', () => ({ evidence }));
}

/** Residents of the community judge what was done: one a small matter, more what a meeting has resolved. */
export async function judged(service: TestService, cases: readonly Case[], stars: readonly number[]): Promise<void> {
  expect(stars).toHaveLength(MIN_JUDGEMENTS);
  const judgements = cases.flatMap((one) => {
    const some = one.way === 'ONLINE' ? stars.slice(0, MIN_SMALL_JUDGEMENTS) : stars;
    return some.map((given, at) => ({ ...one, given, grid: neighbours(one.community)[at] as Grid }));
  });
  await inBulk(service, 'deliberationAct', judgements, {
    by: ({ grid }) => residentOf(grid),
    input: ({ deliberationId, given }) => ({ deliberationId, action: 'JUDGE', judgement: { stars: given } }),
  });
}

/** Judged wanting, done again. */
export async function redone(service: TestService, cases: readonly Case[]): Promise<void> {
  await takeAll(service, cases, 'DISSATISFIED', () => ({ reason: '居民不满意' }));
  await takeAll(service, cases, 'HAND_IN', () => ({ evidence }));
}
