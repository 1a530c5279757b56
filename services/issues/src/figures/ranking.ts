import { readFileSync } from 'node:fs';
import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import { createStore, type Plain } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { z } from 'zod';
import { codeShape, nameShape } from '../procedure/definition.ts';
import { type Measure, measures } from './measures.ts';
import type { FigureRow } from './readFigures.ts';

export const MAX_LIST_SIZE = 50;

const kindShape = z.strictObject({
  key: codeShape,
  name: nameShape,
  /** What is compared. */
  of: z.enum(['SUBDISTRICT', 'COMMUNITY', 'GRID', 'HANDLER']),
  /** A plain ratio, so that every place says of how many issues. */
  measure: z.string().refine((key) => {
    const formula = measures.get(key)?.formula;
    return typeof formula === 'object' && 'ratio' in formula;
  }),
  /** Most entries of each of the two lists. */
  size: z.number().int().min(1).max(MAX_LIST_SIZE),
  /** Fewest issues somebody needs to be compared. */
  fewest: z.number().int().min(1),
});

/** 红黑榜种类 A kind of monthly list, as data. */
export type RankingKind = z.output<typeof kindShape>;

const file = new URL('../../data/rankings.json', import.meta.url);

/** By key. */
export const rankingKinds: ReadonlyMap<string, RankingKind> = new Map(
  z
    .array(kindShape)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map((kind) => [kind.key, kind]),
);

export type RankingEntry = {
  /** Equal values share a rank; counted from the best. */
  readonly rank: number;
  readonly node: string;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
};

export type Lists = { readonly red: readonly RankingEntry[]; readonly black: readonly RankingEntry[] };

/**
 * The best and the worst of those with enough issues; nobody is on both lists, and nobody on the black one who does as well
 * as the last of the red one. Ties: more issues first, then by id. Pure.
 */
export function listsOf(rows: readonly FigureRow[], measure: Measure, { size, fewest }: RankingKind): Lists {
  const better = measure.higherIsBetter === false ? -1 : 1;
  const compared = rows.flatMap(({ keys, values }) => {
    const node = keys[0]?.value;
    const { value, numerator, denominator } = values[0] ?? {};
    if (node == null || value == null || numerator == null || denominator == null) return [];
    return denominator >= fewest ? [{ node, value, numerator, denominator }] : [];
  });
  const ordered = compared
    .toSorted((a, b) => better * (b.value - a.value) || b.denominator - a.denominator || (a.node < b.node ? -1 : 1))
    .map((one) => ({ rank: 1 + compared.filter(({ value }) => better * (value - one.value) > 0).length, ...one }));
  const red = ordered.slice(0, Math.min(size, Math.ceil(ordered.length / 2)));
  const worst = red.at(-1)?.rank ?? 0;
  const black = ordered.filter(({ rank }) => rank > worst).slice(-size);
  return { red, black: black.toReversed() };
}

/** 红黑榜 One list of one month: drawn by time, seen by others once it is published. */
export type Ranking = Lists & {
  readonly _id: string;
  readonly version: number;
  readonly kind: RankingKind;
  /** As it was then. */
  readonly measure: Measure;
  readonly areaId: string;
  readonly areaIds: readonly string[];
  /** `2026-03`. */
  readonly month: string;
  /** The figures it was drawn from. */
  readonly snapshotId: string;
  readonly status: 'DRAWN' | 'PUBLISHED';
  readonly drawnAt: Date;
  readonly publishedAt?: Date;
  readonly publishedById?: string;
};

type Drawing = Omit<Plain<Ranking>, 'status' | 'publishedAt' | 'publishedById'>;

export type RankingEvent =
  | { readonly type: 'DRAWN'; readonly drawing: Drawing }
  | { readonly type: 'PUBLISHED'; readonly at: Date; readonly by: string };

export type RankingCommand =
  | { readonly type: 'DRAW'; readonly drawing: Drawing }
  | { readonly type: 'PUBLISH'; readonly by: string };

/** Decides; pure. What is drawn or published stays as it is. */
export function decide(state: Ranking | undefined, command: RankingCommand, now: Date): Outcome<RankingEvent> {
  if (command.type === 'DRAW') return state ? accept() : accept({ type: 'DRAWN', drawing: command.drawing });
  if (!state) return refuse('NOT_FOUND', ['input', 'rankingId']);
  return state.status === 'PUBLISHED' ? accept() : accept({ type: 'PUBLISHED', at: now, by: command.by });
}

export function evolve(state: Plain<Ranking> | undefined, event: RankingEvent): Plain<Ranking> {
  if (event.type === 'DRAWN') return { ...event.drawing, status: 'DRAWN' };
  if (!state) throw new TypeError('PUBLISHED before DRAWN');
  return { ...state, status: 'PUBLISHED', publishedAt: event.at, publishedById: event.by };
}

export function rankingModel(connection: Connection): Model<Ranking> {
  const schema = new Schema<Ranking>({ _id: String }, { collection: 'rankings', strict: false, versionKey: false });
  schema.index({ areaIds: 1, month: -1, _id: -1 });
  schema.index({ status: 1, month: -1, _id: -1 });
  schema.index({ month: 1, areaId: 1 });
  return connection.model<Ranking>('Ranking', schema);
}

export const rankingStore = (model: Model<Ranking>) => createStore<Ranking, RankingEvent>({ model, evolve });
