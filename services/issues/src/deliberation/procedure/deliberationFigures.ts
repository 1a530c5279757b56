import type { Model, PipelineStage } from 'mongoose';
import { within } from '../seen.ts';
import type { Deliberation } from './deliberation.ts';

/** How many deliberations of a procedure have been in a step. */
export type DeliberationFigure = {
  readonly procedureKey: string;
  readonly step: string;
  /** Were in it at some time; a way taken, or a result reached. */
  readonly passed: number;
  /** Are in it now. */
  readonly present: number;
  readonly overdue: number;
};

type Wanted = {
  readonly areaId: string;
  readonly since?: Date | null | undefined;
  readonly until?: Date | null | undefined;
  readonly now: Date;
};

/** Figures of the deliberations of an area that were started in a period, in one round trip. */
export async function deliberationFigures(
  model: Model<Deliberation>,
  { areaId, since, until, now }: Wanted,
  visible: Record<string, unknown>,
): Promise<DeliberationFigure[]> {
  const here = { $eq: ['$passed', '$run.step'] };
  const late = { $and: [here, { $lte: ['$dueAt', now] }] };
  const rows = await model.aggregate<
    Omit<DeliberationFigure, 'procedureKey' | 'step'> & { _id: { key: string; step: string } }
  >([
    { $match: { areaIds: areaId, ...within('startedAt', { since, until }), $and: [visible] } },
    { $project: { passed: 1, dueAt: 1, 'run.key': 1, 'run.step': 1 } },
    { $unwind: '$passed' },
    {
      $group: {
        _id: { key: '$run.key', step: '$passed' },
        passed: { $sum: 1 },
        present: { $sum: { $cond: [here, 1, 0] } },
        overdue: { $sum: { $cond: [late, 1, 0] } },
      },
    },
  ] as PipelineStage[]);
  return rows
    .map(({ _id, passed, present, overdue }) => ({ procedureKey: _id.key, step: _id.step, passed, present, overdue }))
    .toSorted((a, b) => (`${a.procedureKey} ${a.step}` < `${b.procedureKey} ${b.step}` ? -1 : 1));
}
