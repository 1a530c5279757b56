import { mayOn } from '@linli/kit/security/viewer.ts';
import type { EstateProposal } from '../../proposals/proposal.ts';
import type { Context } from '../context.ts';

/** The proposal, or null when unknown or not the viewer's to see. */
export async function visibleProposal({ viewer, loaders }: Context, id: string): Promise<EstateProposal | null> {
  const proposal = await loaders.estateProposal.load(id);
  return proposal && mayOn(viewer, 'estate:read', proposal.areaIds) ? proposal : null;
}
