import type { Transaction } from '@linli/kit/mongo/database.ts';
import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { type Category, majorOf } from './category.ts';
import { type CategoryEvent, evolve, type LocalCategory } from './localCategory.ts';
import { majors } from './shipped.ts';

const OPTIONS = { strict: false, versionKey: false } as const;

export function localCategoryModel(connection: Connection): Model<LocalCategory> {
  const schema = new Schema<LocalCategory>({ _id: String }, { collection: 'localCategories', ...OPTIONS });
  schema.index({ areaId: 1, code: 1 }, { unique: true });
  schema.index({ code: 1, areaIds: 1 });
  return connection.model<LocalCategory>('LocalCategory', schema);
}

/** Every version ever in force; `_id` is that of the category with the version behind it. */
export function localCategoryVersionModel(connection: Connection): Model<LocalCategory> {
  const schema = new Schema<LocalCategory>({ _id: String }, { collection: 'localCategoryVersions', ...OPTIONS });
  return connection.model<LocalCategory>('LocalCategoryVersion', schema);
}

/** One document for each tree of areas; whoever defines a category changes it, so that no two do so at once. */
type Guard = { readonly _id: string; readonly definitions: number };

export function categoryGuardModel(connection: Connection): Model<Guard> {
  const schema = new Schema<Guard>({ _id: String }, { collection: 'localCategoryGuards', ...OPTIONS });
  return connection.model<Guard>('LocalCategoryGuard', schema);
}

export const localCategoryStore = (model: Model<LocalCategory>) =>
  createStore<LocalCategory, CategoryEvent>({ model, evolve });

export const localCategoryId = (areaId: string, code: string): string => `${areaId} ${code}`;
export const versionId = (_id: string, version: number): string => `${_id} ${version}`;

/** From here to the end of the transaction nobody else defines categories in this tree of areas. */
export async function holdGuard(model: Model<Guard>, { session }: Transaction, root: string): Promise<void> {
  await model.collection.updateOne({ _id: root as never }, { $inc: { definitions: 1 } }, { session, upsert: true });
}

export function categoryOf({ code, areaId, version, retired, definition }: LocalCategory): Category {
  const major = majors.get(majorOf(code));
  if (!major) throw new TypeError(`The category ${code} of ${areaId} has no major category`);
  return { ...definition, code, areaId, version, retired, major, kind: major.kind };
}
