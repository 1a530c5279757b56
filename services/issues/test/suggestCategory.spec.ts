import { describe, expect, it, test } from '@jest/globals';
import { shippedCategories } from '../src/catalogue/shipped.ts';
import { MAX_SUGGESTIONS, suggestCategories } from '../src/intake/suggestCategory.ts';

const all = [...shippedCategories.values()];
const best = (text: string) => suggestCategories(all, text)[0];

describe('I1 suggested categories', () => {
  test.each([
    ['小区门口的路灯不亮,晚上太黑了', '01-010'],
    ['楼下暴露垃圾堆了三天没人清', '11-001'],
    ['电梯困人,快来', '14-008'],
    ['楼上高空抛物砸到车了', '19-007'],
    ['3栋水压低,水压不稳', '16-016'],
    ['有人在消防通道堵塞停车', '19-001'],
  ])('%s → %s', (text, code) => expect(best(text)?.category.code).toBe(code));

  it('say why: the words found, none within a longer one, and what they count', () => {
    expect(best('路灯不亮,太黑')).toMatchObject({ words: ['不亮', '太黑', '路灯'], score: 2 * 2 + 2 + 2 });
    expect(best('暴露垃圾')).toMatchObject({ words: ['暴露垃圾'], score: 8 });
  });

  it('are ranked, few, and the same every time', () => {
    const everything = all.flatMap(({ keywords }) => keywords).join();
    const scores = suggestCategories(all, everything).map(({ score }) => score);
    expect(scores).toHaveLength(MAX_SUGGESTIONS);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(suggestCategories(all.toReversed(), everything)).toEqual(suggestCategories(all, everything));
  });

  it('are none for a text that says nothing', () => expect(suggestCategories(all, '你好')).toEqual([]));
});
