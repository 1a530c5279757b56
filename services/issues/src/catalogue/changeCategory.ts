import { reject } from '@linli/kit/decisions.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Context } from '../graphql/context.ts';
import type { Category } from './category.ts';
import { categoryOf, holdGuard, localCategoryId, versionId } from './localCategories.ts';
import { type CategoryCommand, decide, type LocalCategory } from './localCategory.ts';

/** Ids of the areas from the root to the one that defines, itself included. */
export type Path = readonly string[];

/**
 * Carries out a command on the category of an area and keeps the new version. `check` sees the tree of areas held still.
 * @throws Rejection of the decision or the check
 */
export async function changeCategory(
  service: Context['service'],
  { path, code }: { readonly path: Path; readonly code: string },
  command: CategoryCommand,
  check?: (transaction: Transaction, known: LocalCategory | undefined) => Promise<void>,
): Promise<Category> {
  const { models, store } = service.catalogue;
  const _id = localCategoryId(path.at(-1) as string, code);
  const changed = await service.database.transaction(async (transaction) => {
    await holdGuard(models.guards, transaction, path[0] as string);
    const known = await store.load(transaction, _id);
    await check?.(transaction, known);
    const after = await store.change(transaction, _id, (state) => decide(state, command, service.clock()));
    if (after.version !== known?.version) {
      const version = { ...after, _id: versionId(_id, after.version) };
      await models.versions.collection.insertOne(version as never, { session: transaction.session });
    }
    return after;
  });
  return categoryOf(changed);
}

/** @throws Rejection AREA_NOT_FOUND, AREA_TOO_NARROW: re-gridding must not part an issue from its category. */
export async function definingPath({ tree }: Context['service'], areaId: string): Promise<Path> {
  const area = await tree.node(areaId);
  if (!area || area.retired) reject('AREA_NOT_FOUND', ['input', 'areaId']);
  if (area.kind === 'GRID' || area.kind === 'MICRO_GRID') reject('AREA_TOO_NARROW', ['input', 'areaId']);
  return area.path;
}
