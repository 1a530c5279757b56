import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { viewerWith } from '@linli/kit/testing/harness.ts';
import {
  NAME,
  SUBDISTRICT,
  act,
  clerk,
  communityClerk,
  definer,
  done,
  file,
  read,
  setting,
  startApplications,
  submission,
  submit,
  zhao,
} from './applicationSetting.ts';
import { act as actOn, ask, OTHER_COMMUNITY, type Row } from './helpSetting.ts';
import { COMMUNITY, GRID } from './neighbourhood.ts';

/** Asked and answered in one step. */
const AT_ONCE = {
  key: 'AT_ONCE',
  name: { zh: '即办', en: 'Done at once' },
  subject: 'APPLICATION',
  start: 'ASKED',
  limit: { amount: 1, unit: 'WORKING_DAY' },
  startsAt: 'ASKED',
  stopsAt: ['HAND_OVER'],
  escalation: [{ percent: 100, to: 'SUPERVISOR' }],
  steps: [
    {
      key: 'ASKED',
      name: { zh: '即办', en: 'Asked' },
      status: 'ACCEPTED',
      waitsFor: 'CASE_WORKER',
      actions: [
        {
          key: 'GIVE',
          name: { zh: '发放', en: 'Give' },
          by: ['CASE_WORKER'],
          to: 'HAND_OVER',
          effect: 'HAND_IN',
          leaves: ['EVIDENCE'],
        },
        { key: 'WITHDRAW', name: { zh: '撤回', en: 'Withdraw' }, by: ['REPORTER'], to: 'GONE', effect: 'WITHDRAW' },
      ],
    },
    {
      key: 'HAND_OVER',
      name: { zh: '交付', en: 'Handed over' },
      status: 'DONE',
      waitsFor: 'CASE_WORKER',
      limit: { amount: 1, unit: 'WORKING_DAY' },
      actions: [
        {
          key: 'HAND_OVER',
          name: { zh: '交付', en: 'Hand over' },
          by: ['CASE_WORKER', 'REPORTER'],
          to: 'GIVEN',
          effect: 'CONFIRM',
        },
      ],
    },
    { key: 'GIVEN', name: { zh: '办结', en: 'Given' }, status: 'COMPLETED', waitsFor: null },
    { key: 'GONE', name: { zh: '已撤回', en: 'Withdrawn' }, status: 'WITHDRAWN', waitsFor: null },
  ],
};

beforeAll(startApplications);
afterAll(() => setting.stop());

describe('I14 service items', () => {
  const ITEM = 'item { code version name promiseDays retired area { id } materials { code name } form { code } }';
  const define = (viewer: Viewer, more: Record<string, unknown> = {}) => {
    const name = { zhCN: '老街坊食堂用餐登记', en: 'Meals at the neighbourhood canteen' };
    const input = { areaId: COMMUNITY, code: 'LL-080', name, eligibility: name, level: 'COMMUNITY', promiseDays: 2 };
    const rest = { materials: [{ code: 'ID_CARD', name, form: 'COPY', required: false }], results: [name] };
    return actOn(setting.service, viewer, 'serviceItemDefine', { ...input, ...rest, ...more }, ITEM);
  };
  const items = async (args: string) =>
    (await ask<{ serviceItems: Row[] }>(setting.service, zhao, `{ serviceItems${args} { code name level } }`))
      .serviceItems;

  it('I14 are shown by group, search and place', async () => {
    expect((await items('')).length).toBeGreaterThanOrEqual(32);
    expect((await items('(group: "MZ")')).every(({ code }) => String(code).startsWith('MZ-'))).toBe(true);
    expect((await items('(search: "高龄津贴")')).map(({ code }) => code)).toEqual(['LL-001']);
    expect(await items('(search: "nothing like it")')).toEqual([]);
  });

  it('I14 of an area have immutable versions, and applications keep theirs', async () => {
    expect((await define(definer)).row).toMatchObject({ code: 'LL-080', version: 1, area: { id: COMMUNITY } });
    expect((await define(definer)).codes).toEqual(['ITEM_CODE_TAKEN']);
    const own = { itemCode: 'LL-080', answers: [], materials: [] };
    const applicationId = await submit(zhao, own);
    const renamed = { zhCN: '食堂用餐', en: 'Canteen' };
    expect((await define(definer, { version: 1, name: renamed, promiseDays: 9 })).row).toMatchObject({ version: 2 });
    expect((await define(definer, { version: 1 })).codes).toEqual(['CONFLICT']);
    expect(await read(zhao, applicationId)).toMatchObject({ item: { name: 'Meals at the neighbourhood canteen' } });
    expect(await read(communityClerk, applicationId)).toMatchObject({ area: { id: COMMUNITY } });
    expect((await items(`(areaId: "${GRID}", group: "LL")`)).map(({ code }) => code)).toContain('LL-080');
    expect((await items(`(areaId: "${OTHER_COMMUNITY}", group: "LL")`)).map(({ code }) => code)).not.toContain(
      'LL-080',
    );
    const retire = { areaId: COMMUNITY, code: 'LL-080' };
    expect((await actOn(setting.service, definer, 'serviceItemRetire', retire, ITEM)).row).toMatchObject({
      retired: true,
    });
    expect((await act(zhao, 'applicationSubmit', submission(own))).codes).toEqual(['ITEM_NOT_FOUND']);
    expect(await done(zhao, 'applicationWithdraw', { applicationId, reason: '不办了' })).toMatchObject({
      status: 'WITHDRAWN',
    });
  });

  it('I14 run by a procedure of the area, and answered for by its department', async () => {
    const defined = await setting.service.ask<Record<string, { userErrors: unknown[] }>>(
      definer,
      'mutation ($input: ProcedureDefineInput!) { procedureDefine(input: $input) { userErrors { message } } }',
      { input: { areaId: COMMUNITY, definition: AT_ONCE } },
    );
    expect(defined.data['procedureDefine']).toEqual({ userErrors: [] });
    const unit = {
      code: 'canteen',
      name: '食堂',
      kind: 'DEPARTMENT',
      servesAreaIds: [COMMUNITY],
      categoryPrefixes: ['LL'],
    };
    const unitDefined = await setting.service.ask<Record<string, { userErrors: unknown[] }>>(
      viewerWith('per_chief_of_units', COMMUNITY, ['handler:define']),
      'mutation ($input: HandlerUnitDefineInput!) { handlerUnitDefine(input: $input) { userErrors { code } } }',
      { input: unit },
    );
    expect(unitDefined.data['handlerUnitDefine']).toEqual({ userErrors: [] });
    expect((await define(definer, { code: 'LL-082', procedure: 'AT_ONCE', level: 'SUBDISTRICT' })).codes).toEqual([]);
    expect((await define(definer, { code: 'LL-083', procedure: 'AT_ONCE' })).codes).toEqual([]);
    const wide = await submit(zhao, { itemCode: 'LL-082', answers: [], materials: [] });
    expect(await read(clerk, wide)).toMatchObject({ step: { key: 'ASKED' }, area: { id: SUBDISTRICT } });
    const applicationId = await submit(zhao, { itemCode: 'LL-083', answers: [], materials: [] });
    const officer = viewerWith('per_officer', 'hun_canteen', ['application:process']);
    expect(await read(officer, applicationId)).toMatchObject({
      applicant: { name: NAME },
      limitAt: expect.any(String),
    });
    expect(await read(officer, wide)).toBeNull();
    await done(officer, 'applicationGrant', { applicationId, evidence: [file('card')] });
    await done(officer, 'applicationDeliver', { applicationId });
    expect(await read(zhao, applicationId)).toMatchObject({ status: 'COMPLETED', usedDays: 0, possibleActions: [] });
  });

  it('I14 refuse nonsense', async () => {
    for (const [viewer, more, code] of [
      [definer, { code: 'MZ-001' }, 'ITEM_CODE_RESERVED'],
      [definer, { code: 'QQ-080' }, 'ITEM_GROUP_NOT_FOUND'],
      [definer, { code: 'LL-081', procedure: 'SIX_STEP' }, 'PROCEDURE_NOT_FOUND'],
      [definer, { code: 'LL-081', promiseDays: 9, legalDays: 5 }, 'INVALID_INPUT'],
      [definer, { code: 'LL-081', promiseDays: 0 }, 'INVALID_INPUT'],
      [definer, { code: 'LL-081', results: [] }, 'INVALID_INPUT'],
      [definer, { areaId: GRID }, 'AREA_TOO_NARROW'],
      [definer, { areaId: OTHER_COMMUNITY }, 'FORBIDDEN'],
    ] as const) {
      expect((await define(viewer, more)).codes).toContain(code);
    }
  });
});
