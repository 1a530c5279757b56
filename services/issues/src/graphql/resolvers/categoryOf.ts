import type { Category } from '../../catalogue/category.ts';
import type { Loaders } from '../loaders.ts';

/** The category an issue came under. @throws TypeError when nobody knows it any more; categories are retired, never removed */
export async function categoryOf({ category }: Loaders, code: string, areaIds: readonly string[]): Promise<Category> {
  const found = await category.load({ code, areaIds });
  if (!found) throw new TypeError(`There is no category ${code}`);
  return found;
}
