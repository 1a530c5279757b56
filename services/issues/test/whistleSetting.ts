import { expect } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { COMMUNITY, DISTRICT, photo } from './neighbourhood.ts';

export const secretary = viewerWith('per_secretary', COMMUNITY, ['issue:whistle', 'issue:supervise', 'issue:read-all']);
export const inspector = viewerWith('per_inspector', DISTRICT, ['issue:supervise', 'figure:read', 'handler:define']);
export const officer = (unitId: string): Viewer =>
  viewerWith(`per_of_${unitId}`, unitId, ['issue:handle', 'issue:read', 'issue:read-all']);

export const URBAN = 'hun_urban';
export const FIRE = 'hun_fire';
export const WATER = 'hun_water';

export type WhistleAnswer = Record<string, unknown> & {
  id: string;
  status: string;
  responses: { unit: { id: string }; state: string; late: boolean }[];
  timeline: { action: string; unit: { id: string } | null }[];
};
export type Payload = {
  whistle: WhistleAnswer | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
};

const FIELDS = `id status waitsFor waitsForUnits { id } step { key } text categoryCode dueAt outcome whistlerScore closedAt callsAgain
  issues { id } stepCount possibleActions { key } clock { limit { amount unit } } blownBy { id }
  responses { unit { id } lead state late firstReportedAt reportedBy { id } text evidence { url } whistlerScore outcome score
    clock { dueAt breached limit { amount unit } light } reminderCount
    objection { by { id } reason upheld decidedBy { id } decisionReason overdue } }
  timeline { action name code by { id } unit { id } reason from to details { key value } }`;

/** Carries out one mutation of whistles. */
export async function act(
  service: TestService,
  viewer: Viewer,
  field: string,
  input: object,
  language = 'en',
): Promise<Payload> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { whistle { ${FIELDS} } userErrors { code message field } } }`;
  const { data, errors } = await service.ask<Record<string, Payload>>(viewer, query, { input }, language);
  expect(errors).toBeUndefined();
  return data[field] as Payload;
}

export const codes = ({ userErrors }: Payload): string[] => userErrors.map(({ code }) => code);

export async function read(service: TestService, viewer: Viewer, id: string): Promise<WhistleAnswer | null> {
  const query = `query ($id: ID!) { whistle(id: $id) { ${FIELDS} } }`;
  const { data, errors } = await service.ask<{ whistle: WhistleAnswer | null }>(viewer, query, { id });
  expect(errors).toBeUndefined();
  return data.whistle;
}

/** Units that serve the district. */
export async function defineUnits(service: TestService, ...units: { code: string; kind?: string; areaId?: string }[]) {
  for (const { code, kind = 'DEPARTMENT', areaId = DISTRICT } of units) {
    const input = {
      code,
      name: code,
      kind,
      servesAreaIds: [areaId],
      organizationId: code === 'urban' ? 'org_urban' : null,
    };
    const query = `mutation ($input: HandlerUnitDefineInput!) { handlerUnitDefine(input: $input) { userErrors { code } } }`;
    const { data } = await service.ask<{ handlerUnitDefine: Payload }>(inspector, query, { input });
    expect(data.handlerUnitDefine.userErrors).toEqual([]);
  }
}

export const whistleInput = (units: readonly string[], more: Record<string, unknown> = {}) => ({
  areaId: COMMUNITY,
  text: '东门夜市占道,消防通道被堵',
  departments: units.map((handlerUnitId) => ({ handlerUnitId })),
  ...more,
});

export async function blow(
  service: TestService,
  units: readonly string[],
  more: Record<string, unknown> = {},
): Promise<string> {
  const { whistle, userErrors } = await act(service, secretary, 'whistleBlow', whistleInput(units, more));
  expect(userErrors).toEqual([]);
  return whistle?.id as string;
}

export const reportInput = (whistleId: string, handlerUnitId: string, whistlerScore = 80) => ({
  whistleId,
  handlerUnitId,
  text: '已到场处置',
  evidence: [photo],
  whistlerScore,
});

export const report = (service: TestService, whistleId: string, unitId: string, whistlerScore?: number) =>
  act(service, officer(unitId), 'whistleReport', reportInput(whistleId, unitId, whistlerScore));

export const judgements = (outcome: string, score: number, ...units: string[]) =>
  units.map((handlerUnitId) => ({ handlerUnitId, outcome, score }));
