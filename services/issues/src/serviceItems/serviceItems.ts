import { createStore } from '@linli/kit/mongo/store.ts';
import { type Connection, type Model, Schema } from 'mongoose';
import { evolve, type ItemEvent, type LocalItem } from './localItem.ts';
import type { ServiceItem } from './serviceItem.ts';
import { knownGroup, shippedItems } from './shippedItems.ts';

const OPTIONS = { strict: false, versionKey: false } as const;

/** A code as one place understands it; with a version as it was then. */
export type ItemKey = {
  readonly code: string;
  readonly areaIds: readonly string[];
  readonly version?: number | undefined;
};

export type ItemFilter = {
  /** Path of the place; areas on it contribute their own items. Empty: the shipped catalogue alone. */
  readonly areaIds: readonly string[];
  readonly group?: string | null | undefined;
  readonly level?: ServiceItem['level'] | null | undefined;
  /** In code, names or eligibility. */
  readonly search?: string | null | undefined;
  /** Retired ones too. */
  readonly retired?: boolean | null | undefined;
};

/** One document for each tree of areas; whoever defines an item changes it, so that no two do so at once. */
type Guard = { readonly _id: string; readonly definitions: number };

function itemModels(connection: Connection) {
  const local = new Schema<LocalItem>({ _id: String }, { collection: 'localServiceItems', ...OPTIONS });
  local.index({ areaId: 1, code: 1 }, { unique: true });
  local.index({ code: 1, areaIds: 1 });
  const versions = new Schema<LocalItem>({ _id: String }, { collection: 'localServiceItemVersions', ...OPTIONS });
  const guards = new Schema<Guard>({ _id: String }, { collection: 'localServiceItemGuards', ...OPTIONS });
  return {
    local: connection.model<LocalItem>('LocalServiceItem', local),
    /** Every version ever in force; `_id` is that of the item with the version behind it. */
    versions: connection.model<LocalItem>('LocalServiceItemVersion', versions),
    guards: connection.model<Guard>('LocalServiceItemGuard', guards),
  };
}

export const localItemId = (areaId: string, code: string): string => `${areaId} ${code}`;
export const itemVersionId = (_id: string, version: number): string => `${_id} ${version}`;

export const itemOf = ({ code, areaId, version, retired, definition }: LocalItem): ServiceItem => ({
  ...definition,
  code,
  areaId,
  version,
  retired,
  group: knownGroup(code),
});

/** All service items: the shipped ones from memory, those of areas in one indexed read. Retired ones are found, too. */
export function createServiceItems(connection: Connection) {
  const models = itemModels(connection);
  return {
    models,
    store: createStore<LocalItem, ItemEvent>({ model: models.local as Model<LocalItem>, evolve }),
    findMany: (keys: readonly ItemKey[]) => findMany(models, keys),
    find: async (key: ItemKey): Promise<ServiceItem | undefined> => (await findMany(models, [key]))[0],
    /** By code within the groups' order. */
    async list({ areaIds, ...wanted }: ItemFilter): Promise<ServiceItem[]> {
      const found = areaIds.length
        ? await models.local.find({ areaId: { $in: [...areaIds] } }).lean<LocalItem[]>()
        : [];
      const own = found.map(itemOf).toSorted((a, b) => (a.code < b.code ? -1 : 1));
      return [...shippedItems.values(), ...own].filter((item) => matches(item, wanted));
    },
  };
}

/** In the order asked; at most one read for the newest versions and one for old ones. */
async function findMany(
  { local, versions }: ReturnType<typeof itemModels>,
  keys: readonly ItemKey[],
): Promise<(ServiceItem | undefined)[]> {
  const open = keys.filter(({ code, areaIds }) => !shippedItems.has(code) && areaIds.length > 0);
  const newest = open.filter(({ version }) => version === undefined);
  const ids = newest.flatMap(({ code, areaIds }) => areaIds.map((areaId) => localItemId(areaId, code)));
  const oldIds = open.flatMap((key) => versionIds(key));
  const [found, old] = await Promise.all([
    ids.length ? local.find({ _id: { $in: ids } }).lean<LocalItem[]>() : [],
    oldIds.length ? versions.find({ _id: { $in: oldIds } }).lean<LocalItem[]>() : [],
  ]);
  return keys.map((key) => {
    const { code, areaIds, version } = key;
    const shipped = shippedItems.get(code);
    if (shipped) return shipped;
    const own =
      version === undefined
        ? found.find((one) => one.code === code && areaIds.includes(one.areaId))
        : old.find(({ _id }) => versionIds(key).includes(_id));
    return own && itemOf(own);
  });
}

const versionIds = ({ code, areaIds, version }: ItemKey): string[] =>
  version === undefined ? [] : areaIds.map((areaId) => itemVersionId(localItemId(areaId, code), version));

function matches(item: ServiceItem, { group, level, search, retired }: Omit<ItemFilter, 'areaIds'>): boolean {
  if (item.retired && !retired) return false;
  if (group && item.group.code !== group) return false;
  if (level && item.level !== level) return false;
  if (!search) return true;
  const wanted = search.trim().toLowerCase();
  const words = [item.code, ...Object.values(item.name), ...Object.values(item.eligibility)];
  return words.some((word) => word.toLowerCase().includes(wanted));
}
