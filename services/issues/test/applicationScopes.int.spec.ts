import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import {
  accepted,
  act,
  chief,
  clerk,
  communityClerk,
  counterA,
  done,
  file,
  foreign,
  neighbour,
  setting,
  startApplications,
  submit,
  zhao,
} from './applicationSetting.ts';
import { OTHER_COMMUNITY } from './helpSetting.ts';

beforeAll(startApplications);
afterAll(() => setting.stop());

/** Why somebody may not: the codes of the answer, or that of the scope the field needs. */
async function refusal(viewer: Viewer, field: string, input: object): Promise<string> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
  type Payload = { userErrors: { code: string }[] };
  const { data, errors } = await setting.service.ask<Record<string, Payload> | null>(viewer, query, { input });
  const codes = errors
    ? errors.map(({ extensions }) => extensions['code'])
    : data?.[field]?.userErrors.map(({ code }) => code);
  return codes?.join() ?? '';
}

const people = () => ({ zhao, clerk, chief, counterA, communityClerk, neighbour, foreign });
type Who = keyof ReturnType<typeof people>;

const evidence = [file('paper')];
const missing = [{ code: 'ID_CARD', reason: '照片模糊' }];
const supplied = { materials: [{ code: 'ID_CARD', file: file('id') }] };
const extension = { kind: 'EXTENSION', reason: '核查', extension: { amount: 1, unit: 'WORKING_DAY' } };

/** One application from beginning to end: what is done, by whom, and who else might have. */
const STORY: readonly (readonly [field: string, input: object, by: Who, orBy?: readonly Who[]])[] = [
  ['applicationAct', { action: 'RECEIVE' }, 'clerk'],
  ['applicationAskSupplement', { missing }, 'clerk'],
  ['applicationSupply', supplied, 'zhao'],
  ['applicationAccept', {}, 'clerk'],
  ['applicationRequest', extension, 'clerk'],
  ['applicationDeny', { reason: '不必' }, 'chief'],
  ['applicationRequest', extension, 'clerk'],
  ['applicationApprove', {}, 'chief'],
  ['applicationAct', { action: 'PROPOSE_DECISION' }, 'clerk'],
  ['applicationGrant', { evidence }, 'chief', ['clerk']],
  ['applicationDeliver', { evidence }, 'clerk', ['zhao']],
  ['applicationRate', { stars: 4 }, 'zhao'],
];

describe('I14 every action by every role', () => {
  it('I14 is taken by those whose part it is and refused to all others', async () => {
    const applicationId = await submit();
    for (const [field, input, by, orBy = []] of STORY) {
      const others = Object.entries(people()).filter(([who]) => who !== by && !orBy.includes(who as Who));
      for (const [who, viewer] of others) {
        const outside = who === 'neighbour' || who === 'foreign';
        const code = await refusal(viewer, field, { applicationId, ...input });
        expect([field, who, code]).toEqual([
          field,
          who,
          expect.stringMatching(outside ? /^(NOT_FOUND|FORBIDDEN)$/ : /^FORBIDDEN$/),
        ]);
      }
      await done(people()[by], field, { applicationId, ...input });
    }
  });

  it.each([
    ['applicationWithdraw', 'zhao'],
    ['applicationRefuse', 'clerk'],
  ] as const)('I14 %s is for %s alone', async (field, by) => {
    const applicationId = await submit();
    await done(clerk, 'applicationAct', { applicationId, action: 'RECEIVE' });
    const others = Object.entries(people()).filter(([who]) => who !== by);
    for (const [, viewer] of others) {
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await refusal(viewer, field, { applicationId, reason: '不办了' }));
    }
    await done(people()[by], field, { applicationId, reason: '不办了' });
  });

  it('I14 a counter brings supplements and does nothing else for the applicant', async () => {
    const applicationId = await accepted();
    await done(clerk, 'applicationAskSupplement', { applicationId, missing });
    const counterAreaId = OTHER_COMMUNITY;
    expect((await act(counterA, 'applicationWithdraw', { applicationId, reason: '代撤' })).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await act(neighbour, 'applicationSupply', { applicationId, ...supplied, counterAreaId })).codes).toEqual([
      'FORBIDDEN',
    ]);
    await done(counterA, 'applicationSupply', { applicationId, ...supplied, counterAreaId });
  });
});
