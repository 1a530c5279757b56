import type { MediationCase } from '../../mediation/mediationCase.ts';
import { viewOfMediation } from '../../mediation/viewOfMediation.ts';
import type { Context } from '../context.ts';

/** The case, or null when unknown or not the viewer's to see. */
export async function visibleMediation({ loaders, viewer }: Context, id: string): Promise<MediationCase | null> {
  const mediation = await loaders.mediation.load(id);
  return mediation && viewOfMediation(viewer, mediation) ? mediation : null;
}
