import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORY_KINDS, ISSUE_SIZES, ISSUE_URGENCIES } from '../src/catalogue/category.ts';
import { CHANNELS } from '../src/issue/issue.ts';
import { faultsOfRules } from '../src/routing/faultsOfRules.ts';
import { routeBy } from '../src/routing/route.ts';
import { SHIPPED_TABLE } from '../src/routing/ruleTables.ts';
import { decide, evolve, type RoutingTable } from '../src/routing/routingTable.ts';
import type { Rule } from '../src/routing/ruleTable.ts';

const PATHS: Readonly<Record<string, readonly string[]>> = {
  are_d: ['are_d'],
  are_c: ['are_d', 'are_c'],
  are_g1: ['are_d', 'are_c', 'are_g1'],
  are_g2: ['are_d', 'are_c', 'are_g2'],
  are_x: ['are_x'],
};
const around = {
  areaIds: ['are_d', 'are_c'],
  pathOf: (areaId: string) => PATHS[areaId],
  hasProcedure: (key: string) => key === 'DIGITAL_CITY',
};
const rule = (key: string, when: Rule['when'] = {}, procedure?: string): Rule => ({
  key,
  when,
  decision: { handling: 'ONLINE', ...(procedure !== undefined && { procedure }) },
});
const LAST = rule('LAST');
const codes = (...rules: Rule[]) => faultsOfRules(rules, around).map(({ code, field }) => [code, field?.join('.')]);

describe('I2 rules of a table', () => {
  it('I2 the shipped table is sound', () => expect(faultsOfRules(SHIPPED_TABLE.rules, around)).toEqual([]));

  it('I2 end with one without conditions', () => {
    expect(codes(LAST)).toEqual([]);
    expect(codes(rule('A', { size: ['SMALL'] }))).toEqual([['ROUTING_LAST_RULE', '0.when']]);
    expect(codes(LAST, rule('B'))).toEqual([['ROUTING_RULE_UNREACHABLE', '1.when']]);
  });

  it('I2 have keys, areas and procedures that fit', () => {
    expect(codes(rule('A', { size: ['SMALL'] }), rule('A'))).toEqual([['ROUTING_RULE_TWICE', '1.key']]);
    expect(codes(rule('A', { size: ['SMALL'] }, 'NO_SUCH'), LAST)).toEqual([
      ['PROCEDURE_NOT_FOUND', '0.decision.procedure'],
    ]);
    expect(codes(rule('A', { size: ['SMALL'] }, 'DIGITAL_CITY'), LAST)).toEqual([]);
    expect(codes(rule('A', { areaId: ['are_g1', 'are_x', 'are_none'] }), LAST)).toEqual([
      ['ROUTING_AREA_OUTSIDE', '0.when.areaId.1'],
      ['AREA_NOT_FOUND', '0.when.areaId.2'],
    ]);
  });

  it.each<[string, Rule['when'], Rule['when'], boolean]>([
    ['same values', { urgency: ['URGENT'] }, { urgency: ['URGENT'] }, true],
    ['fewer values', { urgency: ['URGENT', 'NORMAL'] }, { urgency: ['URGENT'] }, true],
    ['more values', { urgency: ['URGENT'] }, { urgency: ['URGENT', 'NORMAL'] }, false],
    ['another condition beside', { urgency: ['URGENT'] }, { urgency: ['URGENT'], size: ['SMALL'] }, true],
    ['another condition instead', { urgency: ['URGENT'] }, { size: ['SMALL'] }, false],
    ['every value there is', { size: ['SMALL', 'DIFFICULT'] }, { kind: ['HELP'] }, true],
    ['a longer beginning', { category: ['11'] }, { category: ['11-001', '11-002'] }, true],
    ['a shorter beginning', { category: ['11-001'] }, { category: ['11'] }, false],
    ['another beginning', { category: ['11'] }, { category: ['11-001', '12'] }, false],
    ['an area below', { areaId: ['are_c'] }, { areaId: ['are_g1'] }, true],
    ['an area beside', { areaId: ['are_g1'] }, { areaId: ['are_g2'] }, false],
    ['the area of the table', { areaId: ['are_c'] }, { size: ['SMALL'] }, true],
  ])('I2 an earlier rule and %s', (_, first, second, hidden) => {
    const found = faultsOfRules([rule('A', first), rule('B', second), LAST], around);
    const unreachable = found.filter(({ params }) => params?.['rule'] === 'B');
    expect(unreachable.map(({ code, params }) => [code, params?.['by']])).toEqual(
      hidden ? [['ROUTING_RULE_UNREACHABLE', 'A']] : [],
    );
  });

  it.each<[string, Rule['when'][], string]>([
    ['one urgency, and all others', [{ urgency: ['EMERGENCY'] }, { urgency: ['URGENT', 'NORMAL'] }], 'R0, R1'],
    ['one urgency, and only some others', [{ urgency: ['EMERGENCY'] }, { urgency: ['URGENT'] }], ''],
    [
      'every size of every urgency',
      ISSUE_URGENCIES.flatMap((one) => ISSUE_SIZES.map((size) => ({ urgency: [one], size: [size] }))),
      'R0, R1, R2, R3, R4, R5',
    ],
    [
      'two that overlap, one beside',
      [{ kind: ['HELP'] }, { kind: ['HELP'], size: ['SMALL'] }, { kind: ['EVENT', 'COMPONENT'] }],
      'R0, R2',
    ],
    ['every channel but one', CHANNELS.slice(1).map((channel) => ({ channel: [channel] })), ''],
    ['a category and no other', [{ category: ['11'] }, { category: ['12'] }], ''],
    ['every grid that is named', [{ areaId: ['are_g1'] }, { areaId: ['are_g2'] }], ''],
  ])('I2 earlier rules together: %s', (_, whens, by) => {
    const found = faultsOfRules([...whens.map((one, index) => rule(`R${index}`, one)), LAST], around);
    const unreachable = found.filter(({ params }) => params?.['rule'] === 'LAST');
    expect(unreachable.map(({ params }) => params?.['by'])).toEqual(by === '' ? [] : [by]);
  });

  it('I2 earlier rules together take what another condition narrows', () => {
    const urgent = { urgency: ['EMERGENCY', 'URGENT'], category: ['11'] } satisfies Rule['when'];
    const normal = { urgency: ['NORMAL'], category: ['11', '12'] } satisfies Rule['when'];
    const found = (third: Rule['when']) =>
      codes(rule('A', urgent), rule('B', normal), rule('C', third), LAST).map(([code]) => code);
    expect(found({ category: ['11-001'], areaId: ['are_g1'] })).toEqual(['ROUTING_RULE_UNREACHABLE']);
    expect(found({ category: ['11-001', '12-001'] })).toEqual([]);
  });

  it('I2 rules that cut across each other are seen through', () => {
    const singles = Array.from({ length: 40 }, (_, one) => `${10 + one}`);
    const whens = ISSUE_URGENCIES.flatMap((urgency) =>
      CHANNELS.map((channel) => ({ urgency: [urgency], channel: [channel] })),
    );
    const cut = singles.map((code) => ({ category: [code], size: ['SMALL' as const] }));
    const rules = [...cut, ...whens].map((one, index) => rule(`R${index}`, one));
    expect(codes(...rules, LAST)).toEqual([['ROUTING_RULE_UNREACHABLE', '64.when']]);
  });

  it('I2 what is called unreachable never decides, and everything else does, whatever comes', () => {
    const some = <T>(values: readonly T[]) =>
      fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined });
    const when = fc
      .record({
        urgency: some(ISSUE_URGENCIES),
        size: some(ISSUE_SIZES),
        kind: some(CATEGORY_KINDS),
        category: some(['1', '11', '11-0', '11-001', '12']),
        areaId: some(['are_d', 'are_c', 'are_g1', 'are_g2']),
      })
      .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Rule['when']);
    const codesThere = ['11-001', '11-002', '11-101', '13-001', '12-001', '20-001'];
    const all = ISSUE_URGENCIES.flatMap((urgency) =>
      ISSUE_SIZES.flatMap((size) =>
        CATEGORY_KINDS.flatMap((kind) =>
          codesThere.flatMap((code) =>
            ['are_c', 'are_g1', 'are_g2'].map((areaId) => ({
              urgency,
              size,
              channel: 'APP' as const,
              areaIds: PATHS[areaId] as readonly string[],
              category: { code, kind, procedure: 'DIGITAL_CITY' },
            })),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(when, { minLength: 1, maxLength: 6 }), (whens) => {
        const rules = [...whens.map((one, index) => rule(`R${index}`, one)), LAST];
        const dead = faultsOfRules(rules, around).map(({ params }) => params?.['rule']);
        const deciding = new Set(all.map((one) => routeBy({ version: 1, areaId: null, rules }, one).route.ruleKey));
        expect(dead).toEqual(rules.map(({ key }) => key).filter((key) => !deciding.has(key)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('I2 versions of a table', () => {
  const now = new Date('2026-03-02T08:00:00Z');
  const defined = {
    _id: 'rtb_are_c_1',
    areaId: 'are_c',
    areaIds: ['are_d', 'are_c'],
    number: 1,
    rules: [LAST],
    note: 'x',
    definedById: 'per_1',
    definedAt: now,
  };
  const draft = { ...evolve(undefined, { type: 'DEFINED', table: defined }), version: 1 } as RoutingTable;
  const inForce = { ...draft, status: 'IN_FORCE' } as const;
  const retired = { ...draft, status: 'RETIRED' } as const;
  const commands = {
    DEFINE: { type: 'DEFINE', table: defined },
    PUBLISH: { type: 'PUBLISH', by: 'per_1' },
    RETIRE: { type: 'RETIRE', by: 'per_1', reason: 'x' },
    SUPERSEDE: { type: 'SUPERSEDE', by: 'per_1', number: 2 },
  } as const;

  it.each<[string, RoutingTable | undefined, Record<keyof typeof commands, string>]>([
    ['none', undefined, { DEFINE: 'DRAFT', PUBLISH: 'NOT_FOUND', RETIRE: 'NOT_FOUND', SUPERSEDE: 'NOT_FOUND' }],
    ['DRAFT', draft, { DEFINE: 'CONFLICT', PUBLISH: 'IN_FORCE', RETIRE: 'RETIRED', SUPERSEDE: 'WRONG_STATE' }],
    ['IN_FORCE', inForce, { DEFINE: 'CONFLICT', PUBLISH: 'IN_FORCE', RETIRE: 'RETIRED', SUPERSEDE: 'RETIRED' }],
    [
      'RETIRED',
      retired,
      { DEFINE: 'CONFLICT', PUBLISH: 'WRONG_STATE', RETIRE: 'WRONG_STATE', SUPERSEDE: 'WRONG_STATE' },
    ],
  ])('I2 %s under every command', (_, state, expected) => {
    for (const [name, outcome] of Object.entries(expected)) {
      const decided = decide(state, commands[name as keyof typeof commands], now);
      const after = decided.ok && decided.events.reduce<Omit<RoutingTable, 'version'> | undefined>(evolve, state);
      expect([name, decided.ok ? after && after.status : decided.errors[0]?.code]).toEqual([name, outcome]);
      if (after) expect(after.rules).toEqual([LAST]);
    }
  });
});
