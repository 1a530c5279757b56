import type DataLoader from 'dataloader';

/** Those of the ids that exist, in the order given. */
export async function loadAll<Doc>(
  loader: DataLoader<string, Doc | undefined>,
  ids: readonly string[],
): Promise<Doc[]> {
  const docs = await Promise.all(ids.map((id) => loader.load(id)));
  return docs.filter((doc) => doc !== undefined);
}
