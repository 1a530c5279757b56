import { createStore, type Store } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import {
  type CommunityProcedure,
  type CommunityProcedureEvent,
  communityProcedureId,
  evolve,
} from './communityProcedure.ts';
import type { ProcedureDefinition } from './definition.ts';
import { SHIPPED_VERSION, shipped } from './shipped.ts';

/** A version of a procedure. `areaId` is the area that has defined it, null for one that comes with the product. */
export type ChosenProcedure = {
  readonly definition: ProcedureDefinition;
  readonly version: number;
  readonly areaId: string | null;
};

export type Procedures = {
  readonly model: Model<CommunityProcedure>;
  readonly store: Store<CommunityProcedure, CommunityProcedureEvent>;
  /** One version, as it was defined; the area only for an area's own. @throws RangeError when there is none. */
  get(key: string, version: number, areaId?: string | null): Promise<ProcedureDefinition>;
  /** As `get`; null when there is none. */
  find(key: string, version: number, areaId: string | null): Promise<ChosenProcedure | null>;
  /**
   * What a new matter follows: the newest active version of the deepest area of the path (root first) that has its own,
   * else the shipped one. @throws RangeError when there is none.
   */
  latest(key: string, areaIds: readonly string[]): Promise<ChosenProcedure>;
  /** As `latest`; null when there is none. */
  findLatest(key: string, areaIds: readonly string[]): Promise<ChosenProcedure | null>;
  /** What `latest` gives for every key there is on the path, by key. */
  inForce(areaIds: readonly string[]): Promise<ChosenProcedure[]>;
};

function procedureModel(connection: Connection): Model<CommunityProcedure> {
  const schema = new Schema<CommunityProcedure>(
    { _id: String },
    { collection: 'procedures', strict: false, versionKey: false },
  );
  schema.index({ key: 1, areaId: 1, status: 1, depth: -1, number: -1 });
  schema.index({ areaId: 1, status: 1, depth: -1, number: -1 });
  schema.index({ areaIds: 1, definedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, key: 1, definedAt: -1, _id: -1 });
  schema.index({ areaIds: 1, subject: 1, definedAt: -1, _id: -1 });
  return connection.model<CommunityProcedure>('Procedure', schema);
}

/** Shipped procedures from memory, those of communities from the collection `procedures`; versions are kept once read. */
export function createProcedures(connection: Connection): Procedures {
  const model = procedureModel(connection);
  const find = finder(model);
  const findLatest = latestFinder(model);
  return {
    model,
    store: createStore<CommunityProcedure, CommunityProcedureEvent>({ model, evolve }),
    find,
    findLatest,
    async get(key, version, areaId = null) {
      const found = await find(key, version, areaId);
      if (found) return found.definition;
      throw new RangeError(`There is no procedure ${key} version ${version} of ${areaId ?? 'the product'}`);
    },
    async latest(key, areaIds) {
      const found = await findLatest(key, areaIds);
      if (found) return found;
      throw new RangeError(`There is no procedure ${key} here`);
    },
    inForce: (areaIds) => inForce(model, areaIds),
  };
}

function finder(model: Model<CommunityProcedure>): Procedures['find'] {
  const known = new Map<string, ChosenProcedure>();
  return async (key, version, areaId) => {
    if (areaId === null) {
      const definition = version === SHIPPED_VERSION ? shipped.get(key) : undefined;
      return definition ? ofTheProduct(definition) : null;
    }
    const _id = communityProcedureId(areaId, key, version);
    const cached = known.get(_id);
    if (cached) return cached;
    const found = await model.findOne({ _id }).lean<CommunityProcedure>();
    if (!found) return null;
    known.set(_id, chosen(found));
    return chosen(found);
  };
}

function latestFinder(model: Model<CommunityProcedure>): Procedures['findLatest'] {
  return async (key, areaIds) => {
    const own = await model
      .findOne({ key, areaId: { $in: [...areaIds] }, status: 'ACTIVE' })
      .sort({ depth: -1, number: -1 })
      .lean<CommunityProcedure>();
    if (own) return chosen(own);
    const definition = shipped.get(key);
    return definition ? ofTheProduct(definition) : null;
  };
}

/** One round trip for the keys and numbers, one for the definitions chosen. */
async function inForce(model: Model<CommunityProcedure>, areaIds: readonly string[]): Promise<ChosenProcedure[]> {
  const own = await model
    .find({ areaId: { $in: [...areaIds] }, status: 'ACTIVE' }, { key: 1 })
    .sort({ depth: 1, number: 1 })
    .lean<Pick<CommunityProcedure, '_id' | 'key'>[]>();
  const ids = [...new Map(own.map(({ key, _id }) => [key, _id])).values()];
  const found = ids.length > 0 ? await model.find({ _id: { $in: ids } }).lean<CommunityProcedure[]>() : [];
  const byKey = new Map([...shipped].map(([key, definition]) => [key, ofTheProduct(definition)]));
  for (const one of found) byKey.set(one.key, chosen(one));
  return [...byKey.values()].toSorted((a, b) => (a.definition.key < b.definition.key ? -1 : 1));
}

const chosen = ({ definition, number, areaId }: CommunityProcedure): ChosenProcedure => ({
  definition,
  version: number,
  areaId,
});

const ofTheProduct = (definition: ProcedureDefinition): ChosenProcedure => ({
  definition,
  version: SHIPPED_VERSION,
  areaId: null,
});
