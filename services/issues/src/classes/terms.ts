import { patterns, phrases, anyOf, stopWords } from './vocabulary.ts';
import { withoutPersonalData } from './withoutPersonalData.ts';

/** Most terms kept of one text. */
export const MAX_TERMS = 40;

/** Longest text that is looked at, in characters. */
export const MAX_TEXT_FOR_TERMS = 4_000;

/** Shortest words that count, in characters: a single Chinese character says little, and neither do two Latin letters. */
const MIN_HAN = 2;
const MIN_LATIN = 3;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const clauses = /[\n,。;!?]+/;
const phrase = new RegExp(anyOf([...phrases.keys()]), 'g');

/**
 * What a text is about (词项): distinct terms in the order they come. Ways of saying the same become one term (停水 → 水压低);
 * numbers, addresses, plates and names of persons never become terms.
 */
export function termsOf(text: string): string[] {
  const found = new Set<string>();
  for (const clause of withoutPersonalData(text.slice(0, MAX_TEXT_FOR_TERMS)).split(clauses)) {
    for (const term of termsOfClause(clause)) if (found.size < MAX_TERMS) found.add(term);
  }
  return [...found];
}

function termsOfClause(clause: string): string[] {
  const terms: string[] = [];
  let rest = clause;
  for (const { term, expression } of patterns) {
    rest = rest.replace(expression, (_, gap: string) => {
      terms.push(term);
      return `\n${gap}\n`;
    });
  }
  rest = rest.replace(phrase, (one) => {
    const term = phrases.get(one) ?? one;
    if (!stopWords.has(term)) terms.push(term);
    return '\n';
  });
  return [...terms, ...openWords(rest)];
}

/** Words outside the vocabulary, as the general segmentation finds them. */
function openWords(text: string): string[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike, segment }) => isWordLike && isTelling(segment))
    .map(({ segment }) => segment);
}

function isTelling(word: string): boolean {
  if (stopWords.has(word)) return false;
  if (/^\p{Script=Han}+$/u.test(word)) return word.length >= MIN_HAN;
  return /^[a-z]+$/.test(word) && word.length >= MIN_LATIN;
}
