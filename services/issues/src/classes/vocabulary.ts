import { readFileSync } from 'node:fs';
import { z } from 'zod';

const words = z.array(z.string().min(1));

const Pattern = z.strictObject({ subjects: words.min(1), predicates: words.min(1) });

const Vocabulary = z.strictObject({
  /** What is wrong, in one word, with the ways residents say it: whole phrases, or a subject followed by a predicate. */
  concepts: z.array(z.strictObject({ term: z.string().min(1), phrases: words, patterns: z.array(Pattern) })),
  /** What may not follow a predicate: 小 counts, 小区 does not. */
  notBefore: words,
  /** Compounds that the general segmentation would cut to pieces. */
  words,
  /** Words that say nothing about what is wrong. */
  stopWords: words,
  /** Family names and forms of address, by which names of persons are recognised and left out. */
  surnames: words,
  /** Those that are hardly ever anything else, for places where a name is only likely. */
  frequentSurnames: words,
  honorifics: words,
});

const file = new URL('../../data/terms.json', import.meta.url);
const data = Vocabulary.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Most characters between a subject and its predicate, e.g. 水压(最近一直很)低. */
export const MAX_PATTERN_GAP = 8;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (list: readonly string[]) => list.toSorted((a, b) => b.length - a.length);
/** Any of the words, the longest that fits; words in Latin letters only as whole words. */
export const anyOf = (list: readonly string[]): string =>
  longestFirst(list)
    .map((word) => (/^[a-z]/.test(word) ? `\\b${escape(word)}\\b` : escape(word)))
    .join('|');

/** One way to say a concept in one clause: subject, gap, predicate. A predicate denied by 不 or 没 does not count. */
export const patterns: readonly { readonly term: string; readonly expression: RegExp }[] = data.concepts.flatMap(
  ({ term, patterns: ways }) =>
    ways.map(({ subjects, predicates }) => ({
      term,
      expression: new RegExp(
        `(?:${anyOf(subjects)})([^\\n]{0,${MAX_PATTERN_GAP}}?)(?<!不|没|不算|不太|not )(?:${anyOf(predicates)})(?!${anyOf(data.notBefore)})`,
        'g',
      ),
    })),
);

/** The term of every phrase; a compound is its own term. */
export const phrases: ReadonlyMap<string, string> = new Map([
  ...data.words.map((word) => [word, word] as const),
  ...data.concepts.flatMap(({ term, phrases: all }) => [term, ...all].map((phrase) => [phrase, term] as const)),
]);

export const stopWords: ReadonlySet<string> = new Set(data.stopWords);

const concepts: ReadonlySet<string> = new Set(data.concepts.map(({ term }) => term));

/** Whether a term names what is wrong, and so weighs more than a word beside it. */
export const isConcept = (term: string): boolean => concepts.has(term);

export const { surnames, frequentSurnames, honorifics } = data;
