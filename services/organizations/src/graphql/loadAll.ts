import type DataLoader from 'dataloader';

/** The entities with these ids, in this order; what is gone in the meantime is left out. */
export async function loadAll<T>(loader: DataLoader<string, T | undefined>, ids: readonly string[]): Promise<T[]> {
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.filter((one) => one !== undefined);
}
