import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import { definingPath, type Path } from '../catalogue/changeCategory.ts';
import { formShapeOf } from '../catalogue/form.ts';
import { holdGuard } from '../catalogue/localCategories.ts';
import type { Context } from '../graphql/context.ts';
import { nameShape } from '../procedure/definition.ts';
import { decide, type ItemCommand, type LocalItem } from './localItem.ts';
import {
  definitionShape,
  definitionShapeOf,
  itemCodeShape,
  keepsTheLaw,
  LAW_MESSAGE,
  MAX_LOCAL_ITEMS,
  type ServiceItem,
} from './serviceItem.ts';
import { itemOf, itemVersionId, localItemId } from './serviceItems.ts';

/** A text in both languages, as the graph writes it. */
const text = z
  .object({ zhCN: z.string(), en: z.string() })
  .transform(({ zhCN, en }) => ({ 'zh-CN': zhCN, en }))
  .pipe(nameShape);

const itemInput = definitionShapeOf(text, formShapeOf(text))
  .extend({ areaId: shapes.id, code: itemCodeShape, version: z.int().min(1).nullish() })
  .refine(keepsTheLaw, { path: ['promiseDays'], error: LAW_MESSAGE });

const Retire = z.object({ areaId: shapes.id, code: itemCodeShape });

/**
 * Defines a service item of an area, or a new version of one (`version` says of which). A code means the same from an area
 * down to its smallest part, so it is refused when an area above or below has it.
 * @throws Rejection AREA_NOT_FOUND, AREA_TOO_NARROW, FORBIDDEN, PROCEDURE_NOT_FOUND, ITEM_GROUP_NOT_FOUND,
 * ITEM_CODE_RESERVED, ITEM_CODE_TAKEN, TOO_MANY_ITEMS, NOT_FOUND, WRONG_STATE, CONFLICT
 */
export async function defineItem({ service, viewer, locale }: Context, raw: unknown): Promise<ServiceItem> {
  const { areaId, code, version, ...rest } = readInput(itemInput, raw, locale);
  const path = await definingPath(service, areaId);
  if (!mayOn(viewer, 'service-item:define', path)) reject('FORBIDDEN', ['input', 'areaId']);
  const definition = definitionShape.parse(rest);
  const procedure = await service.procedures.findLatest(definition.procedure, path);
  if (procedure?.definition.subject !== 'APPLICATION') reject('PROCEDURE_NOT_FOUND', ['input', 'procedure']);
  const place = { _id: localItemId(areaId, code), code, areaId, areaIds: path };
  const command = { type: 'DEFINE', by: viewer.id, place, definition, ...(version && { version }) } as const;
  return changeItem(service, { path, code }, command, async (transaction) =>
    requireRoom(service, transaction, path, code),
  );
}

/** Ends an item of an area; done twice it stays ended. @throws Rejection AREA_NOT_FOUND, AREA_TOO_NARROW, FORBIDDEN, NOT_FOUND */
export async function retireItem({ service, viewer, locale }: Context, raw: unknown): Promise<ServiceItem> {
  const { areaId, code } = readInput(Retire, raw, locale);
  const path = await definingPath(service, areaId);
  if (!mayOn(viewer, 'service-item:define', path)) reject('FORBIDDEN', ['input', 'areaId']);
  return changeItem(service, { path, code }, { type: 'RETIRE', by: viewer.id });
}

/** Carries out a command and keeps the new version; `checkNew` sees the tree of areas held still. */
async function changeItem(
  { serviceItems, database, clock }: Context['service'],
  { path, code }: { readonly path: Path; readonly code: string },
  command: ItemCommand,
  checkNew?: (transaction: Transaction) => Promise<void>,
): Promise<ServiceItem> {
  const { models, store } = serviceItems;
  const _id = localItemId(path.at(-1) as string, code);
  const changed = await database.transaction(async (transaction): Promise<LocalItem> => {
    await holdGuard(models.guards, transaction, path[0] as string);
    const known = await store.load(transaction, _id);
    if (!known) await checkNew?.(transaction);
    const after = await store.change(transaction, _id, (state) => decide(state, command, clock()));
    if (after.version !== known?.version) {
      const version = { ...after, _id: itemVersionId(_id, after.version) };
      await models.versions.collection.insertOne(version as never, { session: transaction.session });
    }
    return after;
  });
  return itemOf(changed);
}

/** Looks up and down the tree; the guard keeps others from defining meanwhile. */
async function requireRoom(
  { serviceItems }: Context['service'],
  { session }: Transaction,
  path: Path,
  code: string,
): Promise<void> {
  const { local } = serviceItems.models;
  const areaId = path.at(-1) as string;
  const above = await local.findOne({ areaId: { $in: [...path] }, code }, { _id: 1 }, { session }).lean();
  const taken = above ?? (await local.findOne({ code, areaIds: areaId }, { _id: 1 }, { session }).lean());
  if (taken) reject('ITEM_CODE_TAKEN', ['input', 'code']);
  const count = await local.countDocuments({ areaId }, { session });
  if (count >= MAX_LOCAL_ITEMS) reject('TOO_MANY_ITEMS', ['input', 'code'], { most: MAX_LOCAL_ITEMS });
}
