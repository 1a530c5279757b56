import type { Transaction } from '@linli/kit/mongo/database.ts';
import { createStore } from '@linli/kit/mongo/store.ts';
import { pathTo } from '@linli/kit/security/scopeTree.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { dayOf } from '../localDays.ts';
import type { Organizations } from '../service.ts';
import { evolve, type FigureEvent, figureId, record, type ResponseFigure, type Subject } from './responseFigure.ts';

export function responseFigureModel(connection: Connection): Model<ResponseFigure> {
  const schema = new Schema<ResponseFigure>(
    { _id: String },
    { collection: 'responseFigures', strict: false, versionKey: false },
  );
  for (const field of ['month', 'called'] as const) {
    schema.index({ areaIds: 1, [field]: -1, _id: -1 });
    schema.index({ unitId: 1, [field]: -1, _id: -1 });
    schema.index({ handlerIds: 1, [field]: -1, _id: -1 });
  }
  return connection.model<ResponseFigure>('ResponseFigure', schema);
}

export const responseFigureStore = (model: Model<ResponseFigure>) =>
  createStore<ResponseFigure, FigureEvent>({ model, evolve });

/** Adds to the figures, each in one change however many events belong to it. */
export async function addToFigures(
  { responseFigures }: Organizations,
  transaction: Transaction,
  events: readonly FigureEvent[],
): Promise<void> {
  const byFigure = Map.groupBy(events, ({ subject }) => figureId(subject));
  if (byFigure.size === 0) return;
  await responseFigures.changeMany(transaction, [...byFigure.keys()], (_, id) => record(byFigure.get(id) ?? []));
}

type Place = { readonly communityId: string; readonly areaIds: readonly string[] };

/** Community and month of an event; its path may end in a grid. */
export function placeAndMonth({ communityId, areaIds }: Place, at: string): Omit<Subject, 'unitId' | 'kind'> {
  return { communityId, areaIds: pathTo(areaIds, communityId), month: dayOf(new Date(at)).slice(0, 7) };
}
