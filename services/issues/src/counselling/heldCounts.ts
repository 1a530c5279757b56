import type { Model, PipelineStage } from 'mongoose';
import type { Appointment } from './appointment.ts';
import { SUBJECTS, type Subject } from './counsellor.ts';

/** Talks held on one subject. */
export type HeldCount = { readonly subject: Subject; readonly held: number };

/** Counts the appointments of several filters by subject, in one round trip. */
export async function countHeld(
  model: Model<Appointment>,
  filters: readonly Record<string, unknown>[],
): Promise<HeldCount[][]> {
  type Row = { readonly _id: Subject; readonly ask: number; readonly held: number };
  const [first = [], ...others] = filters.map((filter, index): PipelineStage[] => [
    { $match: filter },
    { $group: { _id: '$subject', held: { $sum: 1 } } },
    { $set: { ask: { $literal: index } } },
  ]);
  const unions = others.map((pipeline) => ({ $unionWith: { coll: model.collection.name, pipeline } }));
  const rows = await model.aggregate<Row>([...first, ...unions] as PipelineStage[]);
  const counts = new Map(rows.map(({ _id, ask, held }) => [`${ask} ${_id}`, held]));
  return filters.map((_, index) =>
    SUBJECTS.map((subject) => ({ subject, held: counts.get(`${index} ${subject}`) ?? 0 })),
  );
}
