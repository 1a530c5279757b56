import { describe, expect, it } from '@jest/globals';
import { shipped } from '../src/procedure/shipped.ts';
import { decide, evolve, type ItemCommand, type LocalItem } from '../src/serviceItems/localItem.ts';
import { definitionShape, type ItemDefinition, keepsTheLaw, SHIPPED_NUMBERS } from '../src/serviceItems/serviceItem.ts';
import { itemGroups, shippedItems } from '../src/serviceItems/shippedItems.ts';

const items = [...shippedItems.values()];
const now = new Date('2026-03-02T01:00:00Z');

describe('I14 shipped service items', () => {
  it('I14 are more than thirty over all fields of work', () => {
    expect(items.length).toBeGreaterThanOrEqual(32);
    expect(new Set(items.map(({ group }) => group.code))).toEqual(new Set(itemGroups.keys()));
  });

  it.each(items.map((item) => [item.code, item] as const))('I14 %s is complete and sound', (code, item) => {
    const number = Number(code.slice(3));
    expect(number).toBeGreaterThanOrEqual(SHIPPED_NUMBERS.from);
    expect(number).toBeLessThanOrEqual(SHIPPED_NUMBERS.to);
    expect(keepsTheLaw(item)).toBe(true);
    expect(shipped.get(item.procedure)?.subject).toBe('APPLICATION');
    expect(item.materials.some(({ required }) => required)).toBe(true);
    expect(item.results.length).toBeGreaterThan(0);
    for (const text of [item.name, item.eligibility, ...item.results, ...item.materials.map(({ name }) => name)]) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  it('I14 have names of their own', () => {
    for (const language of ['zh-CN', 'en'] as const)
      expect(new Set(items.map(({ name }) => name[language])).size).toBe(items.length);
  });
});

const name = { 'zh-CN': '事项', en: 'Item' };
const definition: ItemDefinition = definitionShape.parse({
  name,
  eligibility: name,
  level: 'COMMUNITY',
  promiseDays: 3,
  materials: [],
  results: [name],
  form: [],
});
const define = (code: string, version?: number): ItemCommand => ({
  type: 'DEFINE',
  by: 'per_1',
  place: { _id: `are_1 ${code}`, code, areaId: 'are_1', areaIds: ['are_1'] },
  definition,
  ...(version !== undefined && { version }),
});
const retire: ItemCommand = { type: 'RETIRE', by: 'per_1' };
function after(...commands: ItemCommand[]): LocalItem | undefined {
  let state: LocalItem | undefined;
  for (const command of commands) {
    const outcome = decide(state, command, now);
    if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
    for (const event of outcome.events) state = { ...evolve(state, event), version: (state?.version ?? 0) + 1 };
  }
  return state;
}
const answer = (state: LocalItem | undefined, command: ItemCommand) => {
  const outcome = decide(state, command, now);
  return outcome.ok ? `OK ${outcome.events.length}` : outcome.errors[0]?.code;
};

describe('I14 an item of an area, every state with every command', () => {
  const CODE = 'MZ-080';
  it.each([
    ['absent', undefined, ['OK 1', 'NOT_FOUND', 'NOT_FOUND']],
    ['defined', after(define(CODE)), ['ITEM_CODE_TAKEN', 'OK 1', 'OK 1']],
    ['changed', after(define(CODE), define(CODE, 1)), ['ITEM_CODE_TAKEN', 'CONFLICT', 'OK 1']],
    ['retired', after(define(CODE), retire), ['WRONG_STATE', 'WRONG_STATE', 'OK 0']],
  ] as const)('I14 %s', (_, state, [fresh, changed, retired]) => {
    expect([define(CODE), define(CODE, 1), retire].map((command) => answer(state, command))).toEqual([
      fresh,
      changed,
      retired,
    ]);
  });

  it('I14 keeps to the codes that are free', () => {
    expect(answer(undefined, define('MZ-001'))).toBe('ITEM_CODE_RESERVED');
    expect(answer(undefined, define('MZ-079'))).toBe('ITEM_CODE_RESERVED');
    expect(answer(undefined, define('XX-080'))).toBe('ITEM_GROUP_NOT_FOUND');
  });
});
