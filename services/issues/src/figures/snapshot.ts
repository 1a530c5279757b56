import { createHash } from 'node:crypto';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Question } from './figurePlan.ts';
import type { FigureRow } from './readFigures.ts';

/**
 * 统计快照 Figures of a period as they stood when they were frozen. It never changes; the measures stand in it as they were,
 * and `sequence` is the last fact it counts, whatever times later facts bear.
 */
export type FigureSnapshot = {
  readonly _id: string;
  readonly title: string;
  readonly areaId: string;
  /** Path of the area. */
  readonly areaIds: readonly string[];
  readonly question: Question;
  readonly measuresVersion: number;
  readonly rows: readonly FigureRow[];
  /** SHA-256 of question, cut and rows, in lower-case hexadecimals. */
  readonly hash: string;
  readonly sequence: number;
  readonly frozenAt: Date;
  /** Null where the monthly lists were the reason. */
  readonly frozenById: string | null;
};

export function snapshotModel(connection: Connection): Model<FigureSnapshot> {
  const schema = new Schema<FigureSnapshot>(
    { _id: String },
    { collection: 'figureSnapshots', strict: false, versionKey: false },
  );
  schema.index({ areaIds: 1, frozenAt: -1, _id: -1 });
  return connection.model<FigureSnapshot>('FigureSnapshot', schema);
}

/** The same figures have the same hash. */
export function hashOf({ question, sequence, rows }: Pick<FigureSnapshot, 'question' | 'sequence' | 'rows'>): string {
  const { owner, since, until, basis, groupBy, measures } = question;
  const formulas = measures.map(({ key, unit, formula }) => [key, unit, formula]);
  const asked = [owner.node, since.toISOString(), until.toISOString(), basis, groupBy, formulas];
  const answered = rows.map(({ keys, values }) => [
    keys.map(({ value }) => value),
    values.map(({ value, numerator, denominator }) => [value, numerator, denominator]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([asked, sequence, answered]))
    .digest('hex');
}

/** Where two answers to the same question are not equal. */
export type Difference = {
  readonly keys: FigureRow['keys'];
  readonly measure: string;
  readonly frozen: number | null;
  readonly recomputed: number | null;
};

/** Most differences that are named. */
export const MAX_DIFFERENCES = 100;

/** Compares row by row; a row that is missing on one side differs in every measure that is not null. Pure. */
export function differencesBetween(frozen: readonly FigureRow[], recomputed: readonly FigureRow[]): Difference[] {
  const idOf = ({ keys }: FigureRow) => JSON.stringify(keys.map(({ value }) => value));
  const byKey = new Map(recomputed.map((row) => [idOf(row), row]));
  const known = new Set(frozen.map(idOf));
  const both = frozen.map((row) => [row, byKey.get(idOf(row))] as const);
  const extra = recomputed.filter((row) => !known.has(idOf(row))).map((row) => [undefined, row] as const);
  return [...both, ...extra].flatMap(([a, b]) => rowDifferences(a, b)).slice(0, MAX_DIFFERENCES);
}

function rowDifferences(a: FigureRow | undefined, b: FigureRow | undefined): Difference[] {
  const row = a ?? b;
  return (row?.values ?? []).flatMap(({ measure }, index) => {
    const [frozen, recomputed] = [a?.values[index], b?.values[index]];
    const same = (['value', 'numerator', 'denominator'] as const).every(
      (part) => (frozen?.[part] ?? null) === (recomputed?.[part] ?? null),
    );
    if (same || !row) return [];
    return [{ keys: row.keys, measure, frozen: frozen?.value ?? null, recomputed: recomputed?.value ?? null }];
  });
}
