import { MAX_TEXT_LENGTH } from '@linli/kit/graphql/input.ts';
import type { Category } from '../catalogue/category.ts';

/** Most suggestions for one text. */
export const MAX_SUGGESTIONS = 10;

/** How much more a word of the name says than a keyword. */
export const NAME_WEIGHT = 2;

export type SuggestedCategory = {
  readonly category: Category;
  /** Words of the category found in the text, the longest first. */
  readonly words: readonly string[];
  /** Letters of the words found, those of the name counted twice. */
  readonly score: number;
};

/** Categories whose name or keywords occur in the text, the best first; equal ones by code. */
export function suggestCategories(categories: readonly Category[], text: string): SuggestedCategory[] {
  const looked = text.slice(0, MAX_TEXT_LENGTH);
  return categories
    .map((category) => suggested(category, looked))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.category.code < b.category.code ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS);
}

function suggested(category: Category, text: string): SuggestedCategory {
  const name = category.name['zh-CN'];
  const found = [...new Set([name, ...category.keywords])].filter((word) => text.includes(word));
  const words = found
    .filter((word) => !found.some((longer) => longer !== word && longer.includes(word)))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const score = words.reduce((sum, word) => sum + word.length * (word === name ? NAME_WEIGHT : 1), 0);
  return { category, words, score };
}
