import { createStore } from '@linli/kit/mongo/store.ts';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import { evolve, type Responder, type ResponderEvent } from './responder.ts';

/** A current place of a person in the pool of a community. */
export type Place = { readonly personId: string; readonly communityId: string; readonly memberReportId: string };

export function responderModel(connection: Connection): Model<Responder> {
  const schema = new Schema<Responder>({ _id: String }, { collection: 'responders', strict: false, versionKey: false });
  schema.index({ areaIds: 1, status: 1, since: -1, _id: -1 });
  schema.index({ personId: 1, status: 1, since: -1, _id: -1 });
  schema.index({ skills: 1, status: 1, since: -1, _id: -1 });
  return connection.model<Responder>('Responder', schema);
}

export function responderStore(model: Model<Responder>) {
  return createStore<Responder, ResponderEvent>({ model, evolve });
}

/** The communities in whose pool the person is at present. */
export async function servedBy(
  model: Model<Responder>,
  personId: string,
  session?: ClientSession,
): Promise<ReadonlySet<string>> {
  const places = await currentPlaces(model, [personId], session);
  return new Set(places.map(({ communityId }) => communityId));
}

/** Where these persons serve at present. */
export function currentPlaces(
  model: Model<Responder>,
  personIds: readonly string[],
  session?: ClientSession,
): Promise<Place[]> {
  const current = { personId: { $in: [...personIds] }, status: 'CURRENT' } as const;
  const fields = { personId: 1, communityId: 1, memberReportId: 1 };
  return model.find(current, fields, { session: session ?? null }).lean<Place[]>();
}
