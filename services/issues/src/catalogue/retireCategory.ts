import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import { mayOn } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../graphql/context.ts';
import { type Category, localCodeShape } from './category.ts';
import { changeCategory, definingPath } from './changeCategory.ts';

const Input = z.object({ areaId: shapes.id, code: localCodeShape });

/** Ends a category of an area; done twice it stays ended. @throws Rejection AREA_NOT_FOUND, FORBIDDEN, NOT_FOUND */
export async function retireCategory({ service, viewer, locale }: Context, raw: unknown): Promise<Category> {
  const { areaId, code } = readInput(Input, raw, locale);
  const path = await definingPath(service, areaId);
  if (!mayOn(viewer, 'catalogue:define', path)) reject('FORBIDDEN', ['input', 'areaId']);
  return changeCategory(service, { path, code }, { type: 'RETIRE', by: viewer.id });
}
