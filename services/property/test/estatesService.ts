import { expect } from '@jest/globals';
import { areaDefined } from '@linli/contracts';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { propertyModule } from '../src/module.ts';

export const DISTRICT = 'are_440803';
export const COMMUNITIES = Array.from(
  { length: 14 },
  (_, index) => `are_4408030710${String(index + 1).padStart(2, '0')}`,
);
export const OTHER = 'are_140106001001';
export const officer = viewerWith('per_officer', DISTRICT, ['estate:read', 'estate:register']);
export const resident = viewerWith('per_resident', OTHER, ['estate:read']);
export const stranger = viewerWith('per_stranger', DISTRICT, ['issue:read']);

export const FIELDS = 'id name kind managementMode buildingCount householdCount areaSquareCentimetres builtYear';
export const ERRORS = 'userErrors { code message field }';
export const REGISTER = `mutation ($input: EstateRegisterInput!) { estateRegister(input: $input) { estate { ${FIELDS} } ${ERRORS} } }`;
export const BATCH = `mutation ($input: EstatesRegisterInput!) { estatesRegister(input: $input) { estates { ${FIELDS} } ${ERRORS} } }`;
export const MANAGE = `mutation ($input: EstateChangeManagementInput!) { estateChangeManagement(input: $input) {
  estate { ${FIELDS} managementHistory { mode since until reason } responsible { duty party } } ${ERRORS} } }`;
export const CORRECT = `mutation ($input: EstateCorrectInput!) { estateCorrect(input: $input) { estate { ${FIELDS} } ${ERRORS} } }`;

export type Estate = {
  id: string;
  name: string;
  kind: string;
  managementMode: string;
  areaSquareCentimetres: number | null;
  builtYear: number | null;
};
export type Payload = {
  estate: (Estate & Record<string, unknown>) | null;
  estates: Estate[] | null;
  userErrors: { code: string; message: string; field: string[] | null }[];
};
export type List = { nodes: Estate[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };

export let service: TestService;
let serial = 0;

export const estate = (more: Record<string, unknown> = {}) => ({
  communityId: OTHER,
  name: `小区${(serial += 1)}`,
  kind: 'COMMERCIAL',
  managementMode: 'FIRM',
  ...more,
});
export const there = viewerWith('per_there', OTHER, ['estate:read', 'estate:register']);

export async function mutate(query: string, input: unknown, viewer = there): Promise<Payload> {
  const { data, errors } = await service.ask<Record<string, Payload>>(viewer, query, { input });
  expect(errors).toBeUndefined();
  return Object.values(data)[0] as Payload;
}
export const register = async (more: Record<string, unknown> = {}) =>
  (await mutate(REGISTER, { estate: estate(more) })).estate as Estate;

/** Round trips of a question; the least of three, for the outbox is looked at in between. */
export async function roundTripsOf(ask: () => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = await service.roundTrips();
    await ask();
    costs.push((await service.roundTrips()) - before);
  }
  return Math.min(...costs);
}

export const codes = ({ userErrors }: Payload) => userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);

async function define(areaId: string, path: string[]) {
  const kind = path.length === 1 ? 'DISTRICT' : 'COMMUNITY';
  await service.probe.publish(areaDefined, areaId, 1, { areaId, kind, name: areaId, path, revision: 1 });
}

export async function startEstates(): Promise<void> {
  service = await startTestService(propertyModule);
  for (const root of [DISTRICT, 'are_140106']) await define(root, [root]);
  for (const id of COMMUNITIES) await define(id, [DISTRICT, id]);
  await define(OTHER, ['are_140106', OTHER]);
}

export const stopEstates = (): Promise<void> => service.stop();
