import { describe, expect, it, test } from '@jest/globals';
import { CATEGORY_KINDS, majorOf, minorOf, SHIPPED_MINORS } from '../src/catalogue/category.ts';
import { majors, shippedCategories } from '../src/catalogue/shipped.ts';
import { shipped } from '../src/procedure/shipped.ts';

const all = [...shippedCategories.values()];

describe('I1 the shipped catalogue', () => {
  it('has two levels of every kind, in both languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(all.filter(({ form }) => form.length > 0).length).toBeGreaterThanOrEqual(25);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(CATEGORY_KINDS));
    for (const { name, code } of all)
      expect([code, /\p{Script=Han}/u.test(name['zh-CN']), /[a-z]/.test(name.en)]).toEqual([code, true, true]);
    expect(new Set(all.map(({ major }) => major.code))).toEqual(new Set(majors.keys()));
  });

  it('leaves the minors from 080 to the areas, but for the kinds of micro-help', () => {
    const numbered = all.filter(({ code }) => majorOf(code) !== '90');
    expect(numbered.filter(({ code }) => minorOf(code) > SHIPPED_MINORS.to)).toEqual([]);
    expect(all.filter(({ code }) => majorOf(code) === '90').map(({ code }) => code)).toContain('90-912');
  });

  it('keeps the six kinds of household help', () => {
    const help = all.filter(({ major }) => major.code === 'HH').map(({ code }) => code);
    expect(help).toEqual(['HH-01', 'HH-02', 'HH-03', 'HH-04', 'HH-05', 'HH-06']);
  });

  test.each([
    ['11-001', 4, 'WORKING_HOUR'],
    ['11-002', 2, 'WORKING_DAY'],
    ['11-004', 2, 'WORKING_HOUR'],
    ['11-005', 4, 'WORKING_HOUR'],
    ['11-015', 20, 'WORKING_DAY'],
    ['04-001', 5, 'WORKING_DAY'],
    ['17-001', 24, 'HOUR'],
    ['17-002', 24, 'HOUR'],
    ['17-014', 3, 'WORKING_DAY'],
    ['14-002', 2, 'HOUR'],
  ])('%s has its limit from the published standards: %d %s', (code, amount, unit) => {
    const category = shippedCategories.get(code);
    expect(category?.limit).toEqual({ amount, unit });
    expect(category?.source).toMatch(/renrendoc|12345|深圳/);
  });

  test.each([
    ['HH-01', 'ORDER_DISPATCH_ACCEPT'],
    ['90-901', 'ORDER_DISPATCH_ACCEPT'],
    ['16-001', 'ORDER_ACCEPT_SUPERVISE'],
    ['01-001', 'DIGITAL_CITY'],
    ['11-001', 'DIGITAL_CITY'],
  ])('%s runs by %s unless the routing says otherwise', (code, procedure) => {
    expect(shippedCategories.get(code)?.procedure).toBe(procedure);
  });

  it('names procedures for issues only', () => {
    const named = [
      ...all.map(({ procedure }) => procedure),
      ...[...majors.values()].map(({ traits }) => traits.procedure),
    ];
    const subjects = new Set(named.map((procedure) => shipped.get(procedure)?.subject));
    expect([...subjects]).toEqual(['ISSUE']);
  });

  it('lets nobody stay unknown where somebody comes into a home', () => {
    expect(all.filter(({ kind, anonymousAllowed }) => kind === 'HELP' && anonymousAllowed)).toEqual([]);
  });
});
