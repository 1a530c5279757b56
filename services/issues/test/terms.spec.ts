import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { comparisonOf, similarity, weightsOf } from '../src/classes/similarity.ts';
import { MAX_TERMS, termsOf } from '../src/classes/terms.ts';
import { isConcept } from '../src/classes/vocabulary.ts';
import { ownWords, unrelated } from './waterPressure.ts';

describe('I9 terms', () => {
  it.each(ownWords)('I9 hears low water pressure in: %s', (text) => {
    expect(termsOf(text)).toContain('水压低');
  });

  it.each(unrelated)('I9 hears no water pressure in: %s', (text) => {
    expect(termsOf(text)).not.toContain('水压低');
    expect(termsOf(text).some(isConcept)).toBe(true);
  });

  test.each(['水压不低', '水压一点都不低', '自来水公司没有人接电话', '自来水从小区门口经过'])(
    'I9 a denied or half-heard predicate does not count: %s',
    (text) => {
      expect(termsOf(text)).not.toContain('水压低');
    },
  );

  test.each(['业主张建国反映停水', '住户常停水', '居民许多天没水'])(
    'I9 a name beside a trouble hides no trouble: %s',
    (text) => {
      expect(termsOf(text)).toContain('水压低');
      expect(termsOf(text)).not.toContain('建国');
    },
  );

  test.each([
    '13812345678',
    '王建国',
    '张先生',
    '小李',
    '陈秀英',
    '3栋2单元501',
    '人民大道南45号',
    '霞山区',
    '粤G12345',
    'zhangsan_88',
    'li@example.com',
    '440803199001011234',
    'John Smith',
  ])('I9 %s never becomes a term', (secret) => {
    const text = `我叫王建国,户主陈秀英,请联系张先生13812345678或小李师傅,湛江市霞山区人民大道南45号3栋2单元501。车牌粤G12345,
      微信zhangsan_88,邮箱 li@example.com,身份证440803199001011234,家里水压低。My name is John Smith. No water`;
    const terms = termsOf(text);
    expect(terms).toContain('水压低');
    for (const term of terms) expect(secret.toLowerCase().includes(term)).toBe(false);
  });

  it('I9 no digit is ever in a term, and there are few of them, whatever the text', () => {
    const words = fc.constantFrom(
      '水压',
      '低',
      '3栋',
      '501',
      '停水',
      '张',
      '先生',
      'low',
      ',',
      '138',
      '路',
      '号',
      ' ',
      '1',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(words, { maxLength: 60 })), (input) => {
        const terms = termsOf(typeof input === 'string' ? input : input.join(''));
        expect(terms.every((term) => term.length >= 2 && !/\p{N}/u.test(term))).toBe(true);
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.length).toBeLessThanOrEqual(MAX_TERMS);
      }),
      { numRuns: 200 },
    );
  });
});

describe('I9 similarity', () => {
  const weights = weightsOf([['水压低', '热水器'], ['水压低', '顶楼'], ['噪音']]);

  it('I9 is 1 for the same, 0 for nothing in common, and says which terms made it', () => {
    expect(similarity(['水压低', '顶楼'], ['顶楼', '水压低'], weights).value).toBe(1);
    expect(similarity(['水压低'], ['噪音'], weights)).toEqual({ value: 0, shared: [] });
    expect(similarity([], [], weights).value).toBe(0);
    const { value, shared } = similarity(['水压低', '热水器'], ['水压低', '顶楼'], weights);
    expect(shared.map(({ term }) => term)).toEqual(['水压低']);
    expect(value).toBeCloseTo((shared[0]?.weight ?? 0) / ((shared[0]?.weight ?? 0) + 2 * weights('顶楼')), 12);
  });

  it('I9 is symmetric and between 0 and 1', () => {
    const terms = fc.uniqueArray(fc.constantFrom('水压低', '热水器', '顶楼', '噪音', '门口', '老人'));
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        const { value } = similarity(a, b, weights);
        expect(value).toBe(similarity(b, a, weights).value);
        expect(comparisonOf([a, b], weights)(0, 1).value).toBeCloseTo(value, 12);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
