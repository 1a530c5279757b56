import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidatesAmong, MAX_APART_MS } from '../src/classes/candidates.ts';
import type { ClassIssue } from '../src/classes/classIssue.ts';
import { atOnePlace, placeKeys, SAME_PLACE_METRES } from '../src/classes/places.ts';
import { metresBetween } from '../src/intake/metresBetween.ts';
import { matchOf, profileOf } from '../src/classes/profile.ts';
import { termsOf } from '../src/classes/terms.ts';
import { ownWords, unrelated } from './waterPressure.ts';

const START = Date.parse('2026-03-02T08:00:00.000Z');
const HOUR = 3_600_000;

const issue = (_id: string, text: string, more: Partial<ClassIssue> = {}): ClassIssue => ({
  _id,
  terms: termsOf(text),
  categoryCode: '16-004',
  communityId: 'are_c',
  areaIds: ['are_d', 'are_c', 'are_c-G01'],
  buildingId: null,
  location: null,
  reportedAt: new Date(START),
  ...more,
});

const at = (hours: number) => ({ reportedAt: new Date(START + hours * HOUR) });

const week = [
  ...ownWords.map((text, index) => issue(`w${index}`, text, { ...at(index * 12), buildingId: `bld_${index % 2}` })),
  ...unrelated.map((text, index) => issue(`u${index}`, text, at(index * 15))),
];

describe('I9 candidates', () => {
  it('I9 finds the twelve of one trouble among others, and says why', () => {
    const [found, ...others] = candidatesAmong(week);
    expect(others).toEqual([]);
    expect(found?.issueIds.toSorted()).toEqual(ownWords.map((_, index) => `w${index}`).toSorted());
    expect(found?.profile.sharedTerms[0]).toMatchObject({ term: '水压低', holders: 12, share: 1, weight: 3 });
    expect(found?.profile).toMatchObject({ keyTerms: ['水压低'], least: 1, areaIds: ['are_d', 'are_c'] });
    expect(found?.buildings).toEqual([
      { id: 'bld_0', count: 6 },
      { id: 'bld_1', count: 6 },
    ]);
    expect(found?.leastSimilarity).toBeGreaterThanOrEqual(0.25);
    expect(found?.mostSimilarity).toBeLessThanOrEqual(1);
  });

  it('I9 does not depend on the order of the issues', () => {
    const expected = candidatesAmong(week);
    fc.assert(
      fc.property(fc.shuffledSubarray(week, { minLength: week.length }), (shuffled) => {
        expect(candidatesAmong(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('I9 keeps apart what differs in major category, place or time, and needs three', () => {
    const alike = (more: (index: number) => Partial<ClassIssue>) =>
      candidatesAmong([0, 1, 2].map((index) => issue(`a${index}`, '顶楼停水', more(index)))).length;
    expect(alike(() => ({}))).toBe(1);
    expect(alike((index) => ({ categoryCode: `1${index}-001` }))).toBe(0);
    expect(alike((index) => ({ categoryCode: `16-00${index}` }))).toBe(1);
    expect(alike((index) => ({ areaIds: ['are_d', 'are_c', `are_c-G0${index}`] }))).toBe(0);
    expect(alike((index) => ({ areaIds: ['are_d', 'are_c', `are_c-G0${index}`], buildingId: 'bld_1' }))).toBe(1);
    expect(alike((index) => at((index * (MAX_APART_MS + HOUR)) / HOUR))).toBe(0);
    expect(alike((index) => at((index * MAX_APART_MS) / HOUR))).toBe(1);
    expect(candidatesAmong([issue('a', '停水'), issue('b', '停水')])).toEqual([]);
  });

  it('I9 one place reaches 300 m, and whatever is at one place is found under its keys', () => {
    const point = fc.record({
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    });
    const step = fc.double({ min: -0.003, max: 0.003, noNaN: true });
    fc.assert(
      fc.property(point, step, step, (location, east, north) => {
        const other = { longitude: location.longitude + east, latitude: location.latitude + north };
        const [a, b] = [location, other].map((place, index) =>
          issue(`p${index}`, '', { location: place, areaIds: ['are_c', `are_c-G0${index}`] }),
        ) as [ClassIssue, ClassIssue];
        expect(atOnePlace(a, b)).toBe(metresBetween(location, other) <= SAME_PLACE_METRES);
        if (atOnePlace(a, b)) expect(placeKeys(a).own.some((key) => placeKeys(b).near.includes(key))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('I9 two thousand issues in one grid are looked through in proportion, not in pairs', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      issue(`m${String(index).padStart(4, '0')}`, `${week[index % week.length]?.terms.join(',')}`, at(index / 4)),
    );
    expect(candidatesAmong(many)[0]?.issueIds.length).toBe(200);
  });
});

describe('I9 profile', () => {
  it('I9 shows a word outside the vocabulary only when three have it', () => {
    const of = (count: number) =>
      profileOf([issue('z', '停水'), ...Array.from({ length: count }, (_, index) => issue(`y${index}`, '停水,葡萄'))]);
    expect(of(2).sharedTerms.map(({ term }) => term)).toEqual(['水压低']);
    expect(of(3).sharedTerms.map(({ term }) => term)).toEqual(['水压低', '葡萄']);
  });

  it('I9 recognises by one name of a trouble, else by two words; never by nothing', () => {
    const water = profileOf([issue('a', '停水')]);
    expect(matchOf(water, issue('b', '水流很小'))).toEqual(['水压低']);
    expect(matchOf(water, issue('b', '水流很小', { categoryCode: '11-001' }))).toEqual([]);
    const words = profileOf(
      ['a', 'b', 'c'].map((id) => issue(id, '顶楼 阳台 轮椅')) as [ClassIssue, ClassIssue, ClassIssue],
    );
    expect(words.least).toBe(2);
    expect(matchOf(words, issue('d', '顶楼'))).toEqual([]);
    expect(matchOf(words, issue('d', '顶楼 阳台'))).toHaveLength(2);
    const nothing = profileOf([issue('a', '阳台')]);
    expect(nothing.keyTerms).toEqual([]);
    expect(matchOf(nothing, issue('b', '阳台'))).toEqual([]);
  });

  it('I9 the area is what all share, a community or wider', () => {
    const other = { communityId: 'are_e', areaIds: ['are_d', 'are_e'] };
    expect(profileOf([issue('a', ''), issue('b', '')]).areaIds).toEqual(['are_d', 'are_c']);
    expect(profileOf([issue('a', ''), issue('b', '', other)]).areaIds).toEqual(['are_d']);
    expect(profileOf([issue('a', ''), issue('b', '', { communityId: 'are_x', areaIds: ['are_x'] })]).areaIds).toEqual(
      [],
    );
  });
});
