import { expect } from '@jest/globals';
import { checkCharacter } from '@linli/kit/graphql/input.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { viewerWith } from '@linli/kit/testing/harness.ts';
import { act as actOn, ask, OTHER, OTHER_COMMUNITY, type Row, startWithDocuments } from './helpSetting.ts';
import { COMMUNITY, defineAreas, GRID, PATH } from './neighbourhood.ts';

/** The service with two communities of one subdistrict and one of another district; started and stopped by each file. */
export let setting: Awaited<ReturnType<typeof startWithDocuments>>;
/** A resident of the community who applies. */
export let zhao: Viewer;

export async function startApplications(): Promise<void> {
  setting = await startWithDocuments(START);
  zhao = viewerWith(setting.service.personId(ID_NUMBER), COMMUNITY, ['application:submit']);
  for (const path of [[...PATH, GRID], OTHER, ELSEWHERE]) await defineAreas(setting.service, path);
}

export const SUBDISTRICT = PATH[1] as string;
export const ELSEWHERE = ['are_440811', 'are_440811001', 'are_440811001001'];
export const digits = '44080319800101001';
export const ID_NUMBER = `${digits}${checkCharacter(digits)}`;
export const counterA = viewerWith('per_counter_a', OTHER_COMMUNITY, ['application:process']);
export const clerk = viewerWith('per_clerk', SUBDISTRICT, ['application:process']);
export const colleague = viewerWith('per_colleague', SUBDISTRICT, ['application:process']);
export const communityClerk = viewerWith('per_community', COMMUNITY, ['application:process']);
export const chief = viewerWith('per_chief', SUBDISTRICT, ['issue:approve']);
export const foreign = viewerWith('per_foreign', ELSEWHERE[2] as string, ['application:process', 'application:submit']);
export const definer = viewerWith('per_definer', COMMUNITY, ['service-item:define', 'procedure:define']);
export const neighbour = viewerWith('per_neighbour', COMMUNITY, ['application:submit']);

export const NAME = '赵小满';
export const SECRETS = [
  NAME,
  '13812345678',
  ID_NUMBER,
  '3栋2单元501',
  '突发疾病住院',
  'files.example/id.jpg',
  '照片模糊',
];
export const file = (name: string) => ({
  url: `https://files.example/${name}.jpg`,
  sha256: 'AB'.repeat(32),
  sizeBytes: 1_000,
});
export const FIELDS = `application { id number status step { key } waitsFor item { code name } area { id } person { id } applicant { name idNumber phone }
  answers { code values } materials { code name kind file { url } by { id } } lacking { code } supplements { missing { code name reason } suppliedAt }
  decision { granted reason remedy documents { url } } counterArea { id } submittedAt acceptedAt deliveredAt endedAt limitAt usedDays onTime stars
  clock { dueAt paused percent } progress { summary steps { key state enteredAt } } possibleActions { key } timeline { action code by { id } reason } }`;
export const SELECTION = FIELDS.slice(FIELDS.indexOf('{') + 1, -1);

export const act = (viewer: Viewer, field: string, input: object) =>
  actOn(setting.service, viewer, field, input, FIELDS);
export async function done(viewer: Viewer, field: string, input: object): Promise<Row> {
  const { row, codes } = await act(viewer, field, input);
  expect(codes).toEqual([]);
  return row as Row;
}
export const submission = (more: Record<string, unknown> = {}) => ({
  itemCode: 'MZ-003',
  homeAreaId: GRID,
  applicant: { name: NAME, phone: '13812345678', address: '3栋2单元501' },
  answers: [
    { code: 'cause', values: ['ILLNESS'] },
    { code: 'description', values: ['突发疾病住院'] },
  ],
  materials: ['ID_CARD', 'EVIDENCE_OF_NEED', 'BANK_CARD'].map((code) => ({ code, file: file('id') })),
  ...more,
});
export const submit = async (viewer: Viewer = zhao, more: Record<string, unknown> = {}) =>
  (await done(viewer, 'applicationSubmit', submission(more))).id;
export const read = async (viewer: Viewer, id: string) =>
  (await ask<{ application: Row | null }>(setting.service, viewer, `{ application(id: "${id}") { ${SELECTION} } }`))
    .application;
export const START = '2026-03-02T00:30:00.000Z';

export async function accepted(more: Record<string, unknown> = {}): Promise<string> {
  const applicationId = await submit(zhao, more);
  await done(clerk, 'applicationAct', { applicationId, action: 'RECEIVE' });
  await done(clerk, 'applicationAccept', { applicationId });
  return applicationId;
}
