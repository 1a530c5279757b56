import type { Craftsman } from '../../help/craftsman.ts';
import type { Context } from '../context.ts';

/** The craftsman, or null when unknown or not the viewer's to see. */
export async function visibleCraftsman({ loaders }: Context, id: string): Promise<Craftsman | null> {
  const [reach, craftsman] = await Promise.all([loaders.craftsmanReach(), loaders.craftsman.load(id)]);
  return craftsman && reach.sees(craftsman) ? craftsman : null;
}
