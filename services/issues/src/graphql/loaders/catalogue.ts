import DataLoader from 'dataloader';
import type { CategoryKey } from '../../catalogue/catalogue.ts';
import type { Category } from '../../catalogue/category.ts';
import type { Issues } from '../../service.ts';

/** Categories by code and place; everybody may see them. */
export function catalogueLoaders({ catalogue }: Issues) {
  return {
    category: new DataLoader<CategoryKey, Category | undefined, string>((keys) => catalogue.findMany(keys), {
      cacheKeyFn: ({ code, areaIds }) => [code, ...areaIds].join(' '),
    }),
  };
}
