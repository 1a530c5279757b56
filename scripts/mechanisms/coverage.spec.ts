import { describe, expect, it } from '@jest/globals';
import { coverage, idsInTitles, scenarioId } from './coverage.ts';

const MECHANISMS = {
  O1: { en: 'Organization chain', zh: '组织链条' },
  O5: { en: 'Dual reporting', zh: '双报到' },
  I3: { en: 'Order, dispatch, accept', zh: '三单' },
};

describe('idsInTitles', () => {
  it.each([
    ["it('O5 accepts a report', () => {});", ['O5']],
    ['describe("O10 captains", () => {});', ['O10']],
    ['test.each([[1], [2]])(`I3 one of %s wins`, () => {});', ['I3']],
    ["it.each(rows.map((row) => [row]))('V4 %s', () => {});", ['V4']],
    ["describe('O5, R4 + I3: fan-out', () => {});", ['O5', 'R4', 'I3']],
    ["it('O5', () => {});", ['O5']],
    ["it(\n  'P5 counts owners once',\n  () => {});", ['P5']],
    ["it('accepts O5 reports', () => {});", []],
    ["it('O5x is no id', () => {});", []],
    ["it('H2O is no id', () => {});", []],
    ["call('O5 is no title');", []],
  ])('%s', (source, ids) => {
    expect(idsInTitles(source)).toEqual(ids);
  });
});

describe('scenarioId', () => {
  it.each([
    ['gateway/test/scenarios/O5-jinsong-reports.e2e.spec.ts', 'O5'],
    ['gateway/test/scenarios/setup.e2e.spec.ts', undefined],
    ['gateway/test/O5-elsewhere.e2e.spec.ts', undefined],
  ])('%s', (path, id) => {
    expect(scenarioId(path)).toBe(id);
  });
});

describe('coverage', () => {
  it('counts tests and scenarios apart and names unknown ids', () => {
    const { rows, unknown } = coverage(MECHANISMS, [
      { path: 'services/o/src/a.spec.ts', source: "it('O5 a', f); it('O5 b', f); it('O99 c', f);" },
      { path: 'gateway/test/scenarios/O5-x.e2e.spec.ts', source: "it('O5 not counted twice', f);" },
      { path: 'gateway/test/scenarios/Z1-x.e2e.spec.ts', source: '' },
    ]);
    expect(rows).toEqual([
      { id: 'O1', tests: 0, scenarios: 0 },
      { id: 'O5', tests: 2, scenarios: 1 },
      { id: 'I3', tests: 0, scenarios: 0 },
    ]);
    expect(unknown).toEqual(['services/o/src/a.spec.ts: O99', 'gateway/test/scenarios/Z1-x.e2e.spec.ts: Z1']);
  });
});
