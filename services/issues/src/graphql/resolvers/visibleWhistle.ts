import type { Whistle } from '../../whistle/whistle.ts';
import { seesWhistle } from '../../whistle/whistleActors.ts';
import type { Context } from '../context.ts';

/** The whistle, or null when unknown or not the viewer's to see. */
export async function visibleWhistle({ loaders, viewer }: Context, id: string): Promise<Whistle | null> {
  const whistle = await loaders.whistle.load(id);
  return whistle && seesWhistle(viewer, whistle) ? whistle : null;
}
