import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { codeShape, nameShape } from '../procedure/definition.ts';
import { COUNTS, type Count, type Counts } from './counts.ts';

export const UNITS = ['COUNT', 'PERCENT', 'HOURS', 'STARS', 'POINTS'] as const;

/** A formula as data, over counts. */
export type Term =
  | Count
  | number
  | { readonly sum: readonly Term[] }
  /** The first without the second. */
  | { readonly minus: readonly [Term, Term] }
  /** Null where the second is 0. */
  | { readonly ratio: readonly [Term, Term] }
  /** 1 without it. */
  | { readonly complement: Term }
  /** Each term times its weight, added up. */
  | { readonly weighted: readonly (readonly [Term, number])[] }
  /** How much of an amount is reached, 1 at most. */
  | { readonly reached: readonly [Term, number] }
  /** Points by size: those of the first step the amount does not exceed, else the last number. */
  | { readonly steps: readonly [Term, readonly (readonly [number, number])[], number] };

const termShape: z.ZodType<Term> = z.lazy(() =>
  z.union([
    z.enum(COUNTS),
    z.number(),
    z.strictObject({ sum: z.array(termShape).min(1) }),
    z.strictObject({ minus: z.tuple([termShape, termShape]) }),
    z.strictObject({ ratio: z.tuple([termShape, termShape]) }),
    z.strictObject({ complement: termShape }),
    z.strictObject({ weighted: z.array(z.tuple([termShape, z.number()])).min(1) }),
    z.strictObject({ reached: z.tuple([termShape, z.number().positive()]) }),
    z.strictObject({
      steps: z.tuple([termShape, z.array(z.tuple([z.number(), z.number()])).min(1), z.number()]),
    }),
  ]),
);

export const measureShape = z.strictObject({
  key: codeShape,
  name: nameShape,
  unit: z.enum(UNITS),
  formula: termShape,
  /** The formula in words. */
  description: z.strictObject({ 'zh-CN': z.string().trim().min(1).max(500), en: z.string().trim().min(1).max(500) }),
  source: z.string().trim().min(1).max(300),
  /** Whether more of it is better; null where that cannot be said. */
  higherIsBetter: z.boolean().nullable(),
});

/** 指标 A figure somebody can ask for. */
export type Measure = z.output<typeof measureShape>;

const fileShape = z.strictObject({
  /** Rises with every release that changes a measure. */
  version: z.number().int().min(1),
  measures: z.array(measureShape).min(1),
});

const file = fileShape.parse(JSON.parse(readFileSync(new URL('../../data/measures.json', import.meta.url), 'utf8')));

export const MEASURES_VERSION = file.version;

/** By key, in the order of the file. */
export const measures: ReadonlyMap<string, Measure> = new Map(file.measures.map((measure) => [measure.key, measure]));

/** What a measure comes to; null where its formula divides by nothing. */
export type Value = {
  readonly value: number | null;
  /** Of a plain ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/** Decimal places of values. */
export const VALUE_DECIMALS = 4;

const SCALE: Readonly<Record<Measure['unit'], number>> = { COUNT: 1, PERCENT: 100, HOURS: 1 / 60, STARS: 1, POINTS: 1 };

/** What a measure comes to over these counts; pure. */
export function valueOf({ formula, unit }: Pick<Measure, 'formula' | 'unit'>, counts: Counts): Value {
  const exact = evaluate(formula, counts);
  const value = exact === null ? null : rounded(exact * SCALE[unit]);
  if (typeof formula !== 'object' || !('ratio' in formula)) return { value, numerator: null, denominator: null };
  const [numerator, denominator] = formula.ratio.map((term) => evaluate(term, counts));
  return { value, numerator: numerator ?? null, denominator: denominator ?? null };
}

function rounded(value: number): number {
  const scale = 10 ** VALUE_DECIMALS;
  return Math.round(value * scale) / scale;
}

/** The value of a term; null where any part divides by nothing. */
function evaluate(term: Term, counts: Counts): number | null {
  if (typeof term === 'number') return term;
  if (typeof term === 'string') return counts[term] ?? 0;
  const of = (part: Term) => evaluate(part, counts);
  if ('sum' in term) return added(term.sum.map(of));
  if ('minus' in term) return combine(of(term.minus[0]), of(term.minus[1]), (a, b) => a - b);
  if ('ratio' in term) return combine(of(term.ratio[0]), of(term.ratio[1]), (a, b) => (b === 0 ? null : a / b));
  if ('complement' in term) return combine(1, of(term.complement), (a, b) => a - b);
  if ('weighted' in term) return added(term.weighted.map(([part, weight]) => combine(of(part), weight, times)));
  if ('reached' in term) return combine(of(term.reached[0]), term.reached[1], (a, b) => Math.min(a / b, 1));
  const [amount, steps, otherwise] = term.steps;
  return combine(of(amount), otherwise, (a, none) => steps.find(([most]) => a <= most)?.[1] ?? none);
}

const times = (a: number, b: number): number => a * b;

const combine = (a: number | null, b: number | null, make: (a: number, b: number) => number | null): number | null =>
  a === null || b === null ? null : make(a, b);

const added = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((sum, part) => combine(sum, part, (a, b) => a + b), 0);

/** The counts a term is made of. */
export function countsIn(term: Term): Count[] {
  if (typeof term === 'number') return [];
  if (typeof term === 'string') return [term];
  if ('sum' in term) return term.sum.flatMap(countsIn);
  if ('minus' in term) return term.minus.flatMap(countsIn);
  if ('ratio' in term) return term.ratio.flatMap(countsIn);
  if ('complement' in term) return countsIn(term.complement);
  if ('weighted' in term) return term.weighted.flatMap(([part]) => countsIn(part));
  return countsIn('reached' in term ? term.reached[0] : term.steps[0]);
}
