import { mayOn } from '@linli/kit/security/viewer.ts';
import { nodesOf, type PartyOrganization } from '../../chain/partyOrganization.ts';
import type { Context } from '../context.ts';

/** The organization, or null when unknown or not the viewer's to see. */
export async function visibleOrganization({ viewer, loaders }: Context, id: string): Promise<PartyOrganization | null> {
  const organization = await loaders.partyOrganization.load(id);
  return organization && mayOn(viewer, 'organization:read', nodesOf(organization)) ? organization : null;
}
