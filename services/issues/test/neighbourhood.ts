import { expect } from '@jest/globals';
import { areaDefined, memberReportAccepted } from '@linli/contracts';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';

export const DISTRICT = 'are_440803';
export const COMMUNITY = 'are_440803071004';
export const GRID = `${COMMUNITY}-G01`;
export const PATH = [DISTRICT, 'are_440803071', COMMUNITY];
const KINDS = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID'] as const;

export const resident = viewerWith('per_resident', COMMUNITY, ['issue:report', 'issue:read', 'issue:confirm']);
export const neighbour = viewerWith('per_neighbour', COMMUNITY, ['issue:report', 'issue:read', 'issue:confirm']);
export const gridWorker = viewerWith('per_grid', COMMUNITY, [
  'issue:report',
  'issue:read',
  'issue:read-all',
  'issue:dispatch',
]);
export const stranger = viewerWith('per_stranger', 'are_110101', [
  'issue:read',
  'issue:read-all',
  'issue:dispatch',
  'issue:accept',
  'issue:report',
]);
/** In the pool by member report alone, without any grant. */
export const member = (personId: string): Viewer => ({ id: personId, name: personId, grants: [] });

export type IssueAnswer = Record<string, unknown> & { id: string; status: string };
export type Payload = {
  issue: IssueAnswer | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
};

const FIELDS = `id status waitsFor dueAt description address contactPhone reporter { id } offeredTo { id } acceptedBy { id }
  memberReport { id } minutes evidence { url sha256 sizeBytes } confirmedBy stars stepCount timeline { action by { id } reason }`;

/** Makes the areas known, district first; `path` ends with the smallest. */
export async function defineAreas({ probe }: TestService, path: readonly string[] = [...PATH, GRID]): Promise<void> {
  for (const [index, areaId] of path.entries()) {
    const kind = KINDS[index] ?? 'MICRO_GRID';
    await probe.publish(areaDefined, areaId, 1, {
      areaId,
      kind,
      name: areaId,
      path: path.slice(0, index + 1),
      revision: 1,
    });
  }
}

/** A community has accepted the person's report. */
export const joined = (
  personId: string,
  more: { communityId?: string; areaIds?: string[]; skills?: string[] } = {},
) => ({
  memberReportId: `mrp_${personId}`,
  personId,
  maskedName: '陈*',
  communityId: COMMUNITY,
  areaIds: PATH,
  unitReportId: null,
  skills: ['水电'],
  weeklyMinutes: 60,
  acceptedAt: '2026-03-01T08:00:00.000Z',
  ...more,
});

export async function join({ probe }: TestService, ...personIds: string[]): Promise<void> {
  await Promise.all(personIds.map((personId) => probe.publish(memberReportAccepted, personId, 1, joined(personId))));
}

export const order = (more: Record<string, unknown> = {}) => ({
  areaId: COMMUNITY,
  categoryCode: 'HH-02',
  description: '厨房水龙头漏水',
  contactPhone: '13812345678',
  address: '3栋2单元501',
  ...more,
});

/** Carries out one mutation; `input` without the id of the issue is that of `issueReport`. */
export async function act(
  service: TestService,
  viewer: Viewer,
  field: string,
  input: object,
  language = 'en',
): Promise<Payload> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { issue { ${FIELDS} } userErrors { code message field } } }`;
  const { data, errors } = await service.ask<Record<string, Payload>>(viewer, query, { input }, language);
  expect(errors).toBeUndefined();
  return data[field] as Payload;
}

export async function report(
  service: TestService,
  more: Record<string, unknown> = {},
  viewer = resident,
): Promise<string> {
  const { issue, userErrors } = await act(service, viewer, 'issueReport', order(more));
  expect(userErrors).toEqual([]);
  return issue?.id as string;
}

export async function read(service: TestService, viewer: Viewer, id: string): Promise<IssueAnswer | null> {
  const { data, errors } = await service.ask<{ issue: IssueAnswer | null }>(
    viewer,
    `query ($id: ID!) { issue(id: $id) { ${FIELDS} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.issue;
}

export const photo = { url: 'https://files.example/tap.jpg', sha256: 'AB'.repeat(32), sizeBytes: 12_345 };

/** Reported, in the pool, accepted and done by this member. */
export async function done(
  service: TestService,
  personId: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const issueId = await report(service, more);
  await act(service, gridWorker, 'issueDispatch', { issueId });
  await act(service, member(personId), 'issueAccept', { issueId });
  const { issue } = await act(service, member(personId), 'issueComplete', { issueId, evidence: [photo], minutes: 45 });
  expect(issue?.status).toBe('DONE');
  return issueId;
}
