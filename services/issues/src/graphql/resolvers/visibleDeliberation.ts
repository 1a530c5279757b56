import type { Deliberation } from '../../deliberation/procedure/deliberation.ts';
import { seesDeliberation } from '../../deliberation/procedure/deliberationActors.ts';
import type { Context } from '../context.ts';

/** The deliberation, or null when unknown or not the viewer's to see. */
export async function visibleDeliberation({ loaders, viewer }: Context, id: string): Promise<Deliberation | null> {
  const found = await loaders.deliberation.load(id);
  if (!found) return null;
  const sees = seesDeliberation(viewer, found) || (await loaders.servedCommunities()).has(found.communityId);
  return sees ? found : null;
}
