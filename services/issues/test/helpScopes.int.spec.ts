import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestService, type TestService, viewerWith } from '@linli/kit/testing/harness.ts';
import { issuesModule } from '../src/module.ts';
import { COMMUNITY, defineAreas } from './neighbourhood.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(issuesModule);
  await defineAreas(service);
});
afterAll(() => service.stop());

const AT = '2026-03-09T01:00:00.000Z';
const target = { appointmentId: 'cap_unknown' };
const hours = { hours: [], slotMinutes: 60 };
const mediation = { caseId: 'med_unknown', mediatorId: 'per_m', reason: '回避' };
const { reason: _, ...acceptance } = mediation;
const craftsman = { craftsmanId: 'cft_unknown', areaId: COMMUNITY };
const booking = { counsellorId: 'cns_unknown', areaId: COMMUNITY, startsAt: AT, subject: 'LAW', topic: '遗嘱' };
const expert = {
  personId: 'per_1',
  name: '王',
  introduction: '律师',
  subjects: ['LAW'],
  areaIds: [COMMUNITY],
  ...hours,
};
const parties = [{ personId: 'per_1' }, { personId: 'per_2' }];

/** Every mutation that a scope guards: the scopes of which one is needed, an input, and what the input is answered with. */
const guarded: [field: string, scopes: string[], input: object, answer: string][] = [
  ['craftsmanConfirm', ['craftsman:manage'], craftsman, 'NOT_FOUND'],
  ['craftsmanStrike', ['craftsman:manage'], craftsman, 'NOT_FOUND'],
  ['counsellorDefine', ['counselling:manage'], { ...expert, areaIds: ['are_nowhere'] }, 'AREA_NOT_FOUND'],
  ['counsellorOpen', ['counselling:counsel', 'counselling:manage'], { counsellorId: 'cns_x', ...hours }, 'NOT_FOUND'],
  ['counsellorEnd', ['counselling:counsel', 'counselling:manage'], { counsellorId: 'cns_x' }, 'NOT_FOUND'],
  ['counsellingBook', ['counselling:book'], booking, 'NOT_FOUND'],
  ['counsellingConfirm', ['counselling:counsel'], target, 'NOT_FOUND'],
  ['counsellingHold', ['counselling:counsel'], target, 'NOT_FOUND'],
  ['counsellingMiss', ['counselling:counsel'], target, 'NOT_FOUND'],
  ['counsellingNote', ['counselling:counsel'], { ...target, note: '记录' }, 'NOT_FOUND'],
  [
    'mediationApply',
    ['mediation:apply'],
    { areaId: COMMUNITY, kind: 'DEBT', description: '借款', parties },
    'FORBIDDEN',
  ],
  ['mediationAccept', ['mediation:mediate', 'mediation:manage'], acceptance, 'NOT_FOUND'],
  [
    'mediationRefuse',
    ['mediation:mediate', 'mediation:manage'],
    { caseId: 'med_unknown', reason: '不属受理范围' },
    'NOT_FOUND',
  ],
  ['mediationReassign', ['mediation:manage'], mediation, 'NOT_FOUND'],
];

const mechanismOf = (field: string): string =>
  field.startsWith('craftsman') ? 'I11' : field.startsWith('counsel') ? 'I12' : 'I13';

const ALL = [...new Set(guarded.flatMap(([, scopes]) => scopes))];

async function answerTo(field: string, input: object, scopes: readonly string[]): Promise<string | undefined> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
  type Payload = Record<string, { userErrors: { code: string }[] }>;
  const { data, errors } = await service.ask<Payload | null>(viewerWith('per_9', COMMUNITY, scopes), query, { input });
  if (errors) return `error ${String(errors[0]?.extensions['code'])}`;
  return data?.[field]?.userErrors[0]?.code;
}

describe('I11 I12 I13 scopes', () => {
  for (const [field, scopes, input, answer] of guarded) {
    it(`${mechanismOf(field)} ${field} is open to ${scopes.join(' or ')}, and to no other scope`, async () => {
      const others = ALL.filter((scope) => !scopes.includes(scope));
      expect(await answerTo(field, input, others)).toBe('error FORBIDDEN');
      for (const scope of scopes) expect(await answerTo(field, input, [scope])).toBe(answer);
    });
  }

  it('I11 I12 I13 what needs no scope is bound to the persons concerned', async () => {
    const reason = { reason: '原因' };
    const file = { caseId: 'med_unknown' };
    for (const [field, input] of [
      ['craftsmanRest', { craftsmanId: 'cft_unknown' }],
      ['craftsmanResume', { craftsmanId: 'cft_unknown' }],
      ['craftsmanEnd', { craftsmanId: 'cft_unknown' }],
      ['counsellingCancel', { ...target, ...reason }],
      ['counsellingErase', target],
      ['mediationHoldSession', { ...file, heldAt: AT, place: '调解室', attended: ['p1'], minutes: '笔录' }],
      ['mediationPropose', { ...file, form: 'ORAL', text: '和好', followUpsAt: [AT] }],
      ['mediationSign', { ...file, party: 'p1', number: 1 }],
      ['mediationCheck', { ...file, index: 0, outcome: 'KEPT' }],
      ['mediationFail', { ...file, ...reason }],
      ['mediationHandOver', { ...file, unitId: 'hun_court', reference: '1' }],
      ['mediationWithdraw', { ...file, ...reason }],
    ] as const) {
      expect(await answerTo(field, input, ALL)).toBe('NOT_FOUND');
    }
  });
});
