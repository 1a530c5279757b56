import { readdirSync, readFileSync } from 'node:fs';
import { type Connection, type Model, Schema } from 'mongoose';
import { z } from 'zod';
import { definitionShape, type MappingDefinition, mappingKeyShape } from './mapping.ts';

/** A version of a mapping; it never changes. */
export type ImportMapping = {
  readonly _id: string;
  readonly key: string;
  readonly number: number;
  /** The area that has defined it; null for one that comes with the product. */
  readonly areaId: string | null;
  readonly areaIds: readonly string[];
  /** Whose records these are; null: the area and key of each import. */
  readonly partnerId: string | null;
  readonly definition: MappingDefinition;
  readonly definedById: string | null;
  readonly definedAt: Date | null;
};

export const importMappingId = (areaId: string, key: string, number: number): string => `${areaId}.${key}.${number}`;

export function importMappingModel(connection: Connection): Model<ImportMapping> {
  const schema = new Schema<ImportMapping>(
    { _id: String },
    { collection: 'importMappings', strict: false, versionKey: false },
  );
  schema.index({ areaId: 1, key: 1, number: -1 });
  schema.index({ areaIds: 1, definedAt: -1, _id: -1 });
  return connection.model<ImportMapping>('ImportMapping', schema);
}

const folder = new URL('../../data/imports/', import.meta.url);
const fileShape = z.strictObject({ key: mappingKeyShape, version: z.int().min(1), definition: definitionShape });

/** Mappings that come with the product, by key. @throws when a file is unsound: the service does not start */
export const SHIPPED_MAPPINGS: ReadonlyMap<string, ImportMapping> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const {
        key,
        version: number,
        definition,
      } = fileShape.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
      const nobody = { areaId: null, areaIds: [], partnerId: null, definedById: null, definedAt: null };
      return [key, { _id: `shipped.${key}.${number}`, key, number, definition, ...nobody }];
    }),
);

/** The version of this id, where it comes with the product. */
export const shippedMapping = (id: string): ImportMapping | undefined =>
  [...SHIPPED_MAPPINGS.values()].find(({ _id }) => _id === id);

/** One version by its id. */
export const mappingById = async (model: Model<ImportMapping>, id: string): Promise<ImportMapping | undefined> =>
  shippedMapping(id) ?? (await model.findOne({ _id: id }).lean<ImportMapping>()) ?? undefined;

/** The newest version of the deepest area of the path (root first) that has one of this key, else the shipped one. */
export async function mappingInForce(
  model: Model<ImportMapping>,
  key: string,
  areaIds: readonly string[],
): Promise<ImportMapping | undefined> {
  const newest = await Promise.all(
    areaIds.toReversed().map((areaId) => model.findOne({ areaId, key }).sort({ number: -1 }).lean<ImportMapping>()),
  );
  return newest.find((one) => one !== null) ?? SHIPPED_MAPPINGS.get(key);
}
