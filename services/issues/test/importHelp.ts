import { expect } from '@jest/globals';
import { eventually, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { DISTRICT, defineAreas } from './neighbourhood.ts';
import { COMMUNITIES } from './nyc311.ts';

export const SUBDISTRICT = 'are_440803071';
export const partner = viewerWith('per_partner', DISTRICT, [
  'issue:import',
  'issue:read-all',
  'issue:read',
  'figure:read',
]);

export type ImportAnswer = {
  id: string;
  status: string;
  rows: number;
  processed: number;
  created: number;
  known: number;
  changed: number;
  failed: number;
  leftOut: number;
  endedAt: string | null;
  lineErrors: { totalCount: number; nodes: { line: number; column: string | null; code: string; message: string }[] };
  changedLines: { nodes: { line: number; externalId: string; closed: boolean; issue: { id: string } | null }[] };
};
type UserError = { code: string; message: string; field: string[] | null };

const IMPORT = `id status rows processed created known changed failed leftOut endedAt partnerId mapping { key version }
  lineErrors(first: 50) { totalCount nodes { line column code message } }
  changedLines { nodes { line externalId closed issue { id } } }`;

export async function query<T>(
  service: TestService,
  viewer: Viewer,
  text: string,
  variables = {},
  language = 'en',
): Promise<T> {
  const { data, errors } = await service.ask<T>(viewer, text, variables, language);
  expect(errors).toBeUndefined();
  return data;
}

export async function defineMapping(service: TestService, input: object, viewer = partner) {
  type Answer = {
    importMappingDefine: { importMapping: { id: string; version: number } | null; userErrors: UserError[] };
  };
  const text = `mutation ($input: ImportMappingDefineInput!) { importMappingDefine(input: $input) {
    importMapping { id version } userErrors { code message field } } }`;
  return (await query<Answer>(service, viewer, text, { input })).importMappingDefine;
}

export async function startImport(service: TestService, input: object, viewer = partner, language = 'en') {
  type Answer = { issuesImport: { issueImport: ImportAnswer | null; userErrors: UserError[] } };
  const text = `mutation ($input: IssuesImportInput!) { issuesImport(input: $input) {
    issueImport { ${IMPORT} } userErrors { code message field } } }`;
  return (await query<Answer>(service, viewer, text, { input }, language)).issuesImport;
}

export async function readImport(service: TestService, id: string, viewer = partner, language = 'en') {
  const text = `query ($id: ID!) { issueImport(id: $id) { ${IMPORT} } }`;
  return (await query<{ issueImport: ImportAnswer | null }>(service, viewer, text, { id }, language)).issueImport;
}

/** Waits until every row has been dealt with. */
export const ended = (service: TestService, id: string, limit = 60_000): Promise<ImportAnswer> =>
  eventually(async () => {
    const found = await readImport(service, id);
    expect(found?.status).toBe('DONE');
    return found as ImportAnswer;
  }, limit);

/** Imports a text to its end. */
export async function imported(service: TestService, input: object): Promise<ImportAnswer> {
  const { issueImport, userErrors } = await startImport(service, input);
  expect(userErrors).toEqual([]);
  return ended(service, issueImport?.id ?? '');
}

export async function defineCommunities(service: TestService): Promise<void> {
  for (const areaId of Object.values(COMMUNITIES)) await defineAreas(service, [DISTRICT, SUBDISTRICT, areaId]);
}
