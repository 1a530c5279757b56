import { describe, expect, it, test } from '@jest/globals';
import {
  type CategoryCommand,
  decide,
  type Definition,
  evolve,
  type LocalCategory,
} from '../src/catalogue/localCategory.ts';
import { shippedCategories } from '../src/catalogue/shipped.ts';

const now = new Date('2026-03-02T08:00:00.000Z');
const definition = shippedCategories.get('11-001') as Definition;
const placeOf = (code: string) => ({ _id: `are_440803 ${code}`, code, areaId: 'are_440803', areaIds: ['are_440803'] });
const define = (code = '11-080', version?: number): CategoryCommand => ({
  type: 'DEFINE',
  by: 'per_a',
  place: placeOf(code),
  definition,
  ...(version && { version }),
});
const retire: CategoryCommand = { type: 'RETIRE', by: 'per_a' };

function after(state: LocalCategory | undefined, command: CategoryCommand): LocalCategory {
  const outcome = decide(state, command, now);
  if (!outcome.ok) throw new Error(outcome.errors.map(({ code }) => code).join());
  const plain = outcome.events.reduce(evolve, state as never) as Omit<LocalCategory, 'version'>;
  return { ...plain, version: (state?.version ?? 0) + outcome.events.length };
}

const active = after(undefined, define());
const retired = after(active, retire);

describe('I1 a category of an area', () => {
  test.each([
    ['none', undefined, 'define', define(), 'ACTIVE'],
    ['none', undefined, 'change', define('11-080', 1), 'NOT_FOUND'],
    ['none', undefined, 'retire', retire, 'NOT_FOUND'],
    ['active', active, 'define', define(), 'CATEGORY_CODE_TAKEN'],
    ['active', active, 'change', define('11-080', 1), 'ACTIVE'],
    ['active', active, 'change of an old version', define('11-080', 7), 'CONFLICT'],
    ['active', active, 'retire', retire, 'RETIRED'],
    ['retired', retired, 'define', define(), 'WRONG_STATE'],
    ['retired', retired, 'change', define('11-080', 2), 'WRONG_STATE'],
    ['retired', retired, 'retire', retire, 'RETIRED'],
  ] as const)('%s, %#: %s %s', (_, state, __, command, expected) => {
    const outcome = decide(state, command, now);
    if (!outcome.ok) expect(outcome.errors.map(({ code }) => code)).toEqual([expected]);
    else expect(after(state, command).retired ? 'RETIRED' : 'ACTIVE').toBe(expected);
  });

  test.each([
    ['11-079', 'CATEGORY_CODE_RESERVED'],
    ['90-901', 'CATEGORY_CODE_RESERVED'],
    ['HH-99', 'CATEGORY_CODE_RESERVED'],
    ['77-080', 'MAJOR_NOT_FOUND'],
  ])('may not be %s', (code, expected) => {
    const outcome = decide(undefined, define(code), now);
    expect(outcome.ok ? [] : outcome.errors).toEqual([{ code: expected, field: ['input', 'code'] }]);
  });

  it('may be 999', () => expect(decide(undefined, define('11-999'), now).ok).toBe(true));
});
