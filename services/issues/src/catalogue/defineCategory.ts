import { reject } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import type { Context } from '../graphql/context.ts';
import { type Category, MAX_LOCAL_CATEGORIES, majorOf } from './category.ts';
import { categoryInput, definitionOf } from './categoryInput.ts';
import { changeCategory, definingPath, type Path } from './changeCategory.ts';
import { localCategoryId } from './localCategories.ts';
import { majors } from './shipped.ts';

/**
 * Defines a category of an area, or a new version of one (`version` says of which). A code means the same from an area
 * down to its smallest part, so it is refused when an area above or below has it.
 * @throws Rejection AREA_NOT_FOUND, AREA_TOO_NARROW, FORBIDDEN, MAJOR_NOT_FOUND, PROCEDURE_NOT_FOUND,
 * CATEGORY_CODE_RESERVED,
 * CATEGORY_CODE_TAKEN, TOO_MANY_CATEGORIES, NOT_FOUND, WRONG_STATE, CONFLICT
 */
export async function defineCategory({ service, viewer, locale }: Context, raw: unknown): Promise<Category> {
  const input = readInput(categoryInput, raw, locale);
  const { areaId, code, version } = input;
  const path = await definingPath(service, areaId);
  if (!mayOn(viewer, 'catalogue:define', path)) reject('FORBIDDEN', ['input', 'areaId']);
  const major = majors.get(majorOf(code));
  if (!major) reject('MAJOR_NOT_FOUND', ['input', 'code']);
  const place = { _id: localCategoryId(areaId, code), code, areaId, areaIds: path };
  const definition = definitionOf(input, major);
  const procedure = await service.procedures.findLatest(definition.procedure, path);
  if (procedure?.definition.subject !== 'ISSUE') reject('PROCEDURE_NOT_FOUND', ['input', 'procedure']);
  const command = { type: 'DEFINE', by: viewer.id, place, definition, ...(version && { version }) } as const;
  return changeCategory(service, { path, code }, command, async (transaction, known) => {
    if (!known) await requireRoom(service, transaction, path, code);
  });
}

/** Looks up and down the tree; the guard keeps others from defining meanwhile. */
async function requireRoom(
  { catalogue }: Context['service'],
  { session }: Transaction,
  path: Path,
  code: string,
): Promise<void> {
  const { local } = catalogue.models;
  const areaId = path.at(-1) as string;
  const above = await local.findOne({ areaId: { $in: [...path] }, code }, { _id: 1 }, { session }).lean();
  const below = above ?? (await local.findOne({ code, areaIds: areaId }, { _id: 1 }, { session }).lean());
  if (below) reject('CATEGORY_CODE_TAKEN', ['input', 'code']);
  const count = await local.countDocuments({ areaId }, { session });
  if (count >= MAX_LOCAL_CATEGORIES) reject('TOO_MANY_CATEGORIES', ['input', 'code'], { most: MAX_LOCAL_CATEGORIES });
}
