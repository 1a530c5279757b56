import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type HandlerEvent, type HandlerUnit } from './handlerUnit.ts';

export function handlerUnitModel(connection: Connection): Model<HandlerUnit> {
  const schema = new Schema<HandlerUnit>(
    { _id: String },
    { collection: 'handlerUnits', strict: false, versionKey: false },
  );
  schema.index({ servesAreaIds: 1, status: 1, name: 1, _id: 1 });
  schema.index({ status: 1, name: 1, _id: 1 });
  return connection.model<HandlerUnit>('HandlerUnit', schema);
}

export const handlerUnitStore = (model: Model<HandlerUnit>) =>
  createStore<HandlerUnit, HandlerEvent>({ model, evolve });

/**
 * The active unit that answers for a category at a place: the longest matching beginning of the code wins, then the
 * unit that serves the smallest area. For an estate with a firm of its own that firm comes before one for all estates.
 */
export async function responsibleUnit(
  model: Model<HandlerUnit>,
  place: { readonly areaIds: readonly string[]; readonly estateId: string | null; readonly categoryCode: string },
  kinds: readonly HandlerUnit['kind'][],
): Promise<HandlerUnit | undefined> {
  const serving = await model
    .find({
      servesAreaIds: { $in: [...place.areaIds] },
      status: 'ACTIVE',
      kind: { $in: [...kinds] },
      categoryPrefixes: { $in: beginningsOf(place.categoryCode) },
    })
    .sort({ _id: 1 })
    .limit(MAX_UNITS_OF_A_PLACE)
    .lean<HandlerUnit[]>();
  const ranked = serving
    .filter(
      ({ estateIds }) => estateIds.length === 0 || (place.estateId !== null && estateIds.includes(place.estateId)),
    )
    .map((unit) => ({ unit, rank: rankOf(unit, place) }))
    .toSorted((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2]);
  return ranked[0]?.unit;
}

/** Units that answer for one category at one place and its areas above; of more the first by id are weighed. */
export const MAX_UNITS_OF_A_PLACE = 200;

const beginningsOf = (code: string): string[] => Array.from(code, (_, at) => code.slice(0, at + 1));

function rankOf(unit: HandlerUnit, { areaIds, categoryCode }: { areaIds: readonly string[]; categoryCode: string }) {
  const prefix = Math.max(
    0,
    ...unit.categoryPrefixes.filter((one) => categoryCode.startsWith(one)).map(({ length }) => length),
  );
  const depth = Math.max(...unit.servesAreaIds.map((id) => areaIds.indexOf(id)));
  return [unit.estateIds.length > 0 ? 1 : 0, prefix, depth] as const;
}
