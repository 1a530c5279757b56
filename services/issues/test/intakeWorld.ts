import { expect } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { COMMUNITY } from './neighbourhood.ts';

/** Takes issues in and cares for them, as a grid centre does. */
export const operator = viewerWith('per_operator', COMMUNITY, [
  'issue:report',
  'issue:read',
  'issue:read-all',
  'issue:dispatch',
  'issue:operate',
  'issue:check',
  'catalogue:define',
]);
export const supervisor = viewerWith('per_supervisor', COMMUNITY, ['issue:read', 'issue:read-all', 'issue:supervise']);

/** Dirt on the road: no form, no contact, and may be reported without a name. */
export const dirt = (more: object = {}) => ({
  areaId: COMMUNITY,
  categoryCode: '11-004',
  description: '路口一地泥浆',
  ...more,
});

export type Answered = { userErrors: { code: string; field: string[] | null; message: string }[] };
export const codes = ({ userErrors }: Answered) => userErrors.map(({ code }) => code);
export const faults = ({ userErrors }: Answered) =>
  userErrors.map(({ code, field }) => [code, field?.slice(1).join('.')]);

export async function ask<T>(service: TestService, viewer: Viewer, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await service.ask<T>(viewer, query, { ...variables });
  expect(errors).toBeUndefined();
  return data;
}

export type Reported = Answered & { issue: { id: string; code: string } | null; trackingCode: string | null };

/** Reports and answers with what the caller is told. */
export async function takeIn(service: TestService, viewer: Viewer, input: object): Promise<Reported> {
  const query = `mutation ($input: IssueReportInput!) { issueReport(input: $input) {
    issue { id code } trackingCode userErrors { code field message } } }`;
  return (await ask<{ issueReport: Reported }>(service, viewer, query, { input })).issueReport;
}

/** As `takeIn`, for what is taken in without complaint; answers with the id. */
export async function takenIn(service: TestService, viewer: Viewer, input: object): Promise<string> {
  const { issue, userErrors } = await takeIn(service, viewer, input);
  expect(userErrors).toEqual([]);
  return issue?.id as string;
}

/** What an issue shows of these fields. */
export async function show<T = Record<string, unknown>>(
  service: TestService,
  viewer: Viewer,
  id: string,
  fields: string,
): Promise<T> {
  return (await ask<{ issue: T }>(service, viewer, `query ($id: ID!) { issue(id: $id) { ${fields} } }`, { id })).issue;
}
