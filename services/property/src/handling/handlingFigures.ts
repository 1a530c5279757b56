import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type FigureEvent, type HandlingFigure } from './handlingFigure.ts';

/** An issue whose completion or rating stands in a figure; `_id` is made of both, so each counts once for good. */
export type CountedIssue = { readonly _id: string; readonly countedAt: Date };

export function handlingModels(connection: Connection) {
  const figures = new Schema<HandlingFigure>(
    { _id: String },
    { collection: 'handlingFigures', strict: false, versionKey: false },
  );
  for (const owner of ['areaIds', 'handlerUnitId'] as const) figures.index({ [owner]: 1, month: -1, _id: -1 });
  figures.index({ areaIds: 1, handlerUnitId: 1, month: -1, _id: -1 });
  const counted = new Schema<CountedIssue>(
    { _id: String },
    { collection: 'countedIssues', strict: false, versionKey: false },
  );
  return {
    handlingFigures: connection.model<HandlingFigure>('HandlingFigure', figures),
    countedIssues: connection.model<CountedIssue>('CountedIssue', counted),
  };
}

export const handlingFigureStore = (model: Model<HandlingFigure>) =>
  createStore<HandlingFigure, FigureEvent>({ model, evolve });
