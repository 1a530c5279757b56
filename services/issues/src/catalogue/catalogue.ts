import type { Connection } from 'mongoose';
import type { Category, CategoryKind } from './category.ts';
import {
  categoryGuardModel,
  categoryOf,
  localCategoryId,
  localCategoryModel,
  localCategoryStore,
  localCategoryVersionModel,
  versionId,
} from './localCategories.ts';
import type { LocalCategory } from './localCategory.ts';
import { shippedCategories } from './shipped.ts';

/** A code as one place understands it: that of the shipped catalogue, or of an area on the path. */
export type CategoryKey = { readonly code: string; readonly areaIds: readonly string[] };

export type CategoryFilter = {
  /** Path of the place; areas on it contribute their own categories. Empty: the shipped catalogue alone. */
  readonly areaIds: readonly string[];
  readonly kind?: CategoryKind | null | undefined;
  readonly major?: string | null | undefined;
  /** In code, names or keywords. */
  readonly search?: string | null | undefined;
  /** Retired ones too. */
  readonly retired?: boolean | null | undefined;
};

export type Catalogue = ReturnType<typeof createCatalogue>;

/** All categories: the shipped ones from memory, those of areas in one indexed read. Retired ones are found, too. */
export function createCatalogue(connection: Connection) {
  const local = localCategoryModel(connection);
  const versions = localCategoryVersionModel(connection);

  /** In the order asked; one read, none when all are shipped. */
  const findMany = async (keys: readonly CategoryKey[]): Promise<(Category | undefined)[]> => {
    const open = keys.filter(({ code, areaIds }) => !shippedCategories.has(code) && areaIds.length > 0);
    const areaIds = [...new Set(open.flatMap((key) => key.areaIds))];
    const codes = [...new Set(open.map(({ code }) => code))];
    const found = open.length
      ? await local.find({ areaId: { $in: areaIds }, code: { $in: codes } }).lean<LocalCategory[]>()
      : [];
    const byCode = Map.groupBy(found, ({ code }) => code);
    return keys.map(({ code, areaIds: path }) => {
      const own = byCode.get(code)?.find(({ areaId }) => path.includes(areaId));
      return shippedCategories.get(code) ?? (own && categoryOf(own));
    });
  };

  return {
    findMany,
    find: async (code: string, areaIds: readonly string[]): Promise<Category | undefined> =>
      (await findMany([{ code, areaIds }]))[0],
    /** By code within kind; household help first. */
    async list({ areaIds, ...wanted }: CategoryFilter): Promise<Category[]> {
      const own = areaIds.length ? await local.find({ areaId: { $in: [...areaIds] } }).lean<LocalCategory[]>() : [];
      const all = [...shippedCategories.values(), ...own.map(categoryOf)];
      return all.filter((category) => matches(category, wanted)).toSorted(byCode);
    },
    /** The category as it was in one version; undefined for a version that never was, or of an older catalogue. */
    async version({ code, areaIds }: CategoryKey, version: number): Promise<Category | undefined> {
      const shipped = shippedCategories.get(code);
      if (shipped) return shipped.version === version ? shipped : undefined;
      const ids = areaIds.map((areaId) => versionId(localCategoryId(areaId, code), version));
      const found = await versions.findOne({ _id: { $in: ids } }).lean<LocalCategory>();
      return found ? categoryOf(found) : undefined;
    },
    models: { local, versions, guards: categoryGuardModel(connection) },
    store: localCategoryStore(local),
  };
}

const rank = ({ major }: Category): number => (major.code === 'HH' ? 0 : 1);
const byCode = (a: Category, b: Category): number => rank(a) - rank(b) || (a.code < b.code ? -1 : 1);

function matches(category: Category, { kind, major, search, retired }: Omit<CategoryFilter, 'areaIds'>): boolean {
  if (category.retired && !retired) return false;
  if (kind && category.kind !== kind) return false;
  if (major && category.major.code !== major) return false;
  if (!search) return true;
  const wanted = search.trim().toLowerCase();
  const words = [category.code, ...Object.values(category.name), ...category.keywords];
  return words.some((word) => word.toLowerCase().includes(wanted));
}
