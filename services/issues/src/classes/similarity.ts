import { isConcept } from './vocabulary.ts';

/** How much more a term weighs that names what is wrong than a word beside it. */
export const CONCEPT_WEIGHT = 3;

/** Most a term's rarity counts, so that chance words of one text do not outweigh what many say. */
export const MAX_RARITY = 1.5;

export type TermWeight = { readonly term: string; readonly weight: number };

/** 0 (nothing in common) to 1 (the same terms), with the terms that make it so, the weightiest first. */
export type Similarity = { readonly value: number; readonly shared: readonly TermWeight[] };

export type Weights = (term: string) => number;

/** Weights by rarity among these texts: ln(1 + texts / texts with the term), capped, times `CONCEPT_WEIGHT` for a concept. */
export function weightsOf(texts: readonly (readonly string[])[]): Weights {
  const holders = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) holders.set(term, (holders.get(term) ?? 0) + 1);
  return (term) => {
    const rarity = Math.min(MAX_RARITY, Math.log(1 + Math.max(1, texts.length) / (holders.get(term) ?? 1)));
    return rarity * (isConcept(term) ? CONCEPT_WEIGHT : 1);
  };
}

/** Weighted Jaccard: weight of the shared terms over the weight of all terms of both. Symmetric. */
export function similarity(a: readonly string[], b: readonly string[], weights: Weights): Similarity {
  const left = new Set(a);
  const right = new Set(b);
  const shared = [...left].filter((term) => right.has(term)).map((term) => ({ term, weight: weights(term) }));
  // Added up in the order of characters, so that the result is the same to the last bit whichever comes first.
  const sum = (terms: Iterable<string>) => [...terms].reduce((total, term) => total + weights(term), 0);
  const all = sum(new Set([...left, ...right].toSorted()));
  const value = all === 0 ? 0 : sum(shared.map(({ term }) => term).toSorted()) / all;
  return { value, shared: shared.toSorted(byWeight) };
}

/** Compares texts by their place in the list: as `similarity`, prepared for very many pairs. */
export function comparisonOf(texts: readonly (readonly string[])[], weights: Weights) {
  const numbers = new Map<string, number>();
  const weightOf: number[] = [];
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, weightOf.length);
    return weightOf.push(weights(term)) - 1;
  };
  const sets = texts.map((terms) => [...new Set(terms.map(numberOf))].toSorted((a, b) => a - b));
  const sums = sets.map((set) => set.reduce((sum, number) => sum + (weightOf[number] as number), 0));
  return (a: number, b: number): { readonly value: number; readonly weight: number } => {
    const [left, right] = [sets[a] as number[], sets[b] as number[]];
    let weight = 0;
    for (let i = 0, j = 0; i < left.length && j < right.length; ) {
      const difference = (left[i] as number) - (right[j] as number);
      if (difference === 0) weight += weightOf[left[i] as number] as number;
      if (difference <= 0) i += 1;
      if (difference >= 0) j += 1;
    }
    const all = (sums[a] as number) + (sums[b] as number) - weight;
    return { value: all === 0 ? 0 : weight / all, weight };
  };
}

/** The weightiest first; of equal weight in the order of characters, so that the result never depends on the input's order. */
export const byWeight = (a: TermWeight, b: TermWeight): number => b.weight - a.weight || (a.term < b.term ? -1 : 1);
