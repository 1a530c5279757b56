import { expect } from '@jest/globals';
import { memberReportAccepted } from '@linli/contracts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import {
  COMMUNITY,
  defineAreas,
  DISTRICT,
  done,
  opened,
  proposer,
  query,
  residentOf,
  type Refusal,
  secretary,
} from './deliberationSetting.ts';

export const UNIT = 'hun_urban';
export const approver = viewerWith('per_approver', DISTRICT, ['issue:approve']);
export const officer = viewerWith('per_officer', UNIT, ['issue:handle']);
/** In the pool of the community by member report alone. */
export const member: Viewer = { id: 'per_member', name: '贺*', grants: [] };
export const residents = ['per_a', 'per_b', 'per_c'].map((id) => residentOf(id));
export const photo = { url: 'https://files.example/done.jpg', sha256: 'AB'.repeat(32), sizeBytes: 12_345 };
export const evidence = [photo];

const FIELDS = `deliberation { id status step { key } waitsFor possibleActions { key } topic { id status } dueAt endedAt suspendedUntil request { kind by { id } reason }
  departments { id } resolution { id } entrustedTo { id } issues { id } comments { totalCount nodes { party by { id } text } }
  progress { step { key } state action by { id } meeting { id } resolution { id } evidence { url } reason }
  timeline { action code by { id } from to reason evidence { url } } }`;

export type Shown = {
  id: string;
  status: string;
  step: { key: string };
  waitsFor: string | null;
  possibleActions: { key: string }[];
  topic: { id: string; status: string };
  departments: { id: string }[];
  progress: Record<string, unknown>[];
  timeline: Record<string, unknown>[];
} & Record<string, unknown>;

type Answer = { row: Shown | null; codes: string[]; messages: string[] };

export async function deliberate(
  service: TestService,
  viewer: Viewer,
  name: 'Start' | 'Act' | 'Discuss' | 'Request' | 'Approve' | 'Deny' | 'Resume',
  input: object,
): Promise<Answer> {
  const text = `mutation ($input: Deliberation${name}Input!) { answer: deliberation${name}(input: $input) { ${FIELDS} userErrors { code message field } } }`;
  const { answer } = await query<{ answer: { deliberation: Shown | null; userErrors: Refusal[] } }>(
    service,
    viewer,
    text,
    {
      input,
    },
  );
  const { deliberation: row, userErrors } = answer;
  return { row, codes: userErrors.map(({ code }) => code), messages: userErrors.map(({ message }) => message) };
}

/** Takes an action that has to succeed; answers with the step it leads to. */
export async function take(service: TestService, viewer: Viewer, id: string, action: string, more: object = {}) {
  const { row, codes } = await deliberate(service, viewer, 'Act', { deliberationId: id, action, ...more });
  expect([action, codes]).toEqual([action, []]);
  return row as Shown;
}

/** Why an action is refused. */
export async function refused(service: TestService, viewer: Viewer, id: string, action: string, more: object = {}) {
  const { codes, messages } = await deliberate(service, viewer, 'Act', { deliberationId: id, action, ...more });
  return codes[0] === 'LEAVING_MISSING' ? messages[0]?.split(': ')[1] : codes[0];
}

export async function shown(service: TestService, viewer: Viewer, id: string): Promise<Shown | null> {
  const text = `query ($id: ID!) { ${FIELDS.replace('deliberation {', 'deliberation(id: $id) {')} }`;
  return (await query<{ deliberation: Shown | null }>(service, viewer, text, { id })).deliberation;
}

export async function setUp(service: TestService): Promise<void> {
  await defineAreas(service);
  const definer = viewerWith('per_definer', DISTRICT, ['handler:define']);
  const unit = { code: 'urban', name: '城管', kind: 'DEPARTMENT', servesAreaIds: [COMMUNITY] };
  const text =
    'mutation ($input: HandlerUnitDefineInput!) { handlerUnitDefine(input: $input) { userErrors { code } } }';
  const answer = await query<{ handlerUnitDefine: unknown }>(service, definer, text, { input: unit });
  expect(answer.handlerUnitDefine).toEqual({ userErrors: [] });
  await service.probe.publish(memberReportAccepted, member.id, 1, {
    memberReportId: 'mrp_1',
    personId: member.id,
    maskedName: '贺*',
    communityId: COMMUNITY,
    areaIds: [DISTRICT, 'are_140106004', COMMUNITY],
    unitReportId: null,
    skills: [],
    weeklyMinutes: 60,
    acceptedAt: '2026-01-01T08:00:00.000Z',
  });
}

/** A topic nobody has screened yet. */
export async function proposed(service: TestService, more: object = {}): Promise<string> {
  const topic = { areaId: COMMUNITY, title: '停车难', text: '车位不足', ...more };
  return (await done(service, proposer, 'topicPropose', topic)).id;
}

export async function started(service: TestService, topicId: string, procedureKey?: string): Promise<string> {
  const { row, codes } = await deliberate(service, secretary, 'Start', { topicId, procedureKey });
  expect(codes).toEqual([]);
  return (row as Shown).id;
}

/** Closes an open meeting with minutes. */
export async function closed(service: TestService, meetingId: string, outcomes: object[] = []): Promise<string> {
  await done(service, secretary, 'meetingRecordMinutes', { meetingId, text: '会议记录' });
  await done(service, secretary, 'meetingClose', { meetingId, outcomes });
  return meetingId;
}

export const resolution = { title: '增设车位', text: '同意', follows: 'NOTHING' };

/** One meeting that resolves these topics by consensus; the ids of its resolutions in their order. */
export async function resolvedIn(service: TestService, now: Date, topicIds: string[], more: object = {}) {
  const meetingId = await opened(service, now, { topicIds });
  const resolutionIds: string[] = [];
  for (const topicId of topicIds) {
    resolutionIds.push(
      (await done(service, secretary, 'resolutionAdopt', { ...resolution, meetingId, topicId, ...more })).id,
    );
  }
  await closed(service, meetingId);
  return { meetingId, resolutionIds };
}

/** Reported done and taken as done. */
export async function finish(service: TestService, responsibilityItemId: string): Promise<void> {
  await done(service, officer, 'responsibilityItemReport', {
    responsibilityItemId,
    text: '已办',
    attachments: evidence,
  });
  await done(service, secretary, 'responsibilityItemAccept', { responsibilityItemId });
}

/** An issue the secretary has reported. */
export async function reported(service: TestService): Promise<string> {
  const text = `mutation ($input: IssueReportInput!) { issueReport(input: $input) { issue { id } userErrors { code } } }`;
  const input = { areaId: COMMUNITY, categoryCode: 'HH-02', description: '下水道堵塞', contactPhone: '13812345678' };
  const answer = await query<{ issueReport: { issue: { id: string }; userErrors: unknown[] } }>(
    service,
    secretary,
    text,
    { input: { ...input, address: '3栋2单元501' } },
  );
  expect(answer.issueReport.userErrors).toEqual([]);
  return answer.issueReport.issue.id;
}
