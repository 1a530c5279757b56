import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { termsOf } from '../src/classes/terms.ts';
import { DUPLICATE_WINDOW_DAYS, MAX_DUPLICATES, rankDuplicates, type Reported } from '../src/intake/duplicates.ts';
import { metresBetween } from '../src/intake/metresBetween.ts';

const HOUR_MS = 3_600_000;
const at = new Date('2026-03-02T08:00:00.000Z');
const ZHANJIANG = { longitude: 110.4, latitude: 21.2 };
/** About this many metres to the north. */
const north = (metres: number) => ({ ...ZHANJIANG, latitude: ZHANJIANG.latitude + metres / 111_195 });

const reported: Reported = {
  categoryCode: '11-001',
  duplicateRadius: 100,
  communityId: 'are_440803071004',
  location: ZHANJIANG,
  terms: termsOf('小区门口垃圾成堆没人清运'),
  reportedAt: at,
};
const issue = (more: object = {}) => ({
  _id: 'iss_1',
  code: '4408031100100001',
  categoryCode: '11-001',
  reportedAt: new Date(at.getTime() - 3 * HOUR_MS),
  location: north(40),
  buildingId: null,
  terms: termsOf('垃圾成堆,好几天没人清运了'),
  ...more,
});

describe('I1 duplicates at intake', () => {
  it('say what speaks for them: metres, hours, words', () => {
    const [found] = rankDuplicates(reported, [issue()]);
    expect(found).toMatchObject({ distance: 40, hoursApart: 3, sameBuilding: false, code: '4408031100100001' });
    expect(found?.sharedTerms.length).toBeGreaterThan(0);
    expect(found?.score).toBeGreaterThan(50);
  });

  test.each([
    ['itself', issue(), { issueId: 'iss_1' }],
    ['one too far away', issue({ location: north(101) }), {}],
    ['one without a place', issue({ location: null }), {}],
    ['one of another kind without a word in common', issue({ categoryCode: '11-005', terms: ['积水'] }), {}],
    ['two that both name no building', issue({ location: null }), { location: null, buildingId: null }],
  ])('never are %s', (_, other, more) => expect(rankDuplicates({ ...reported, ...more }, [other])).toEqual([]));

  it('may be of another category of the same major, or far off in the same building', () => {
    expect(rankDuplicates(reported, [issue({ categoryCode: '11-009' })])).toHaveLength(1);
    const inBuilding = issue({ location: null, buildingId: 'bld_3' });
    const [found] = rankDuplicates({ ...reported, buildingId: 'bld_3' }, [inBuilding]);
    expect(found).toMatchObject({ sameBuilding: true, distance: null });
  });

  it('put the nearer, the more alike and the later first, and are few', () => {
    const near = issue({ _id: 'iss_near', location: north(5) });
    const other = issue({ _id: 'iss_other', terms: ['大件'] });
    const old = issue({
      _id: 'iss_old',
      reportedAt: new Date(at.getTime() - (DUPLICATE_WINDOW_DAYS - 1) * 24 * HOUR_MS),
    });
    const order = rankDuplicates(reported, [other, old, issue(), near]).map(({ issueId }) => issueId);
    expect(order).toEqual(['iss_near', 'iss_1', 'iss_old', 'iss_other']);
    const many = Array.from({ length: 30 }, (_, index) => issue({ _id: `iss_${index}`, code: `${index}` }));
    expect(rankDuplicates(reported, many)).toHaveLength(MAX_DUPLICATES);
  });

  it('score 0 to 100 whatever is compared', () => {
    const words = fc.array(fc.constantFrom('垃圾', '清运', '积水', '异味'), { maxLength: 4 });
    const other = fc.record({ metres: fc.nat(300), hours: fc.nat(2_000), terms: words });
    fc.assert(
      fc.property(words, fc.array(other, { maxLength: 5 }), (terms, others) => {
        const issues = others.map(({ metres, hours, terms: theirs }, index) =>
          issue({
            _id: `iss_${index}`,
            location: north(metres),
            terms: theirs,
            reportedAt: new Date(at.getTime() - hours * HOUR_MS),
          }),
        );
        for (const { score, distance } of rankDuplicates({ ...reported, terms }, issues)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(distance).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('I1 metres between two places', () => {
  it('agree with known distances', () => {
    expect(metresBetween(ZHANJIANG, ZHANJIANG)).toBe(0);
    const beijing = { longitude: 116.4074, latitude: 39.9042 };
    const shanghai = { longitude: 121.4737, latitude: 31.2304 };
    expect(metresBetween(beijing, shanghai) / 1_000).toBeCloseTo(1_067, -1);
    expect(metresBetween(shanghai, beijing)).toBe(metresBetween(beijing, shanghai));
  });

  it('reach half round the earth', () => {
    const half = metresBetween({ longitude: 0, latitude: 0 }, { longitude: 180, latitude: 0 });
    expect(half / 1_000).toBeCloseTo(20_015, 0);
  });
});
