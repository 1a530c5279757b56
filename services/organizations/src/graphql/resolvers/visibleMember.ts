import { mayOn } from '@linli/kit/security/viewer.ts';
import { nodesOf } from '../../chain/partyOrganization.ts';
import type { PartyMember } from '../../members/partyMember.ts';
import type { Context } from '../context.ts';

/** The membership, or null when unknown or not the viewer's to see. */
export async function visibleMember({ viewer, loaders }: Context, id: string): Promise<PartyMember | null> {
  const member = await loaders.partyMember.load(id);
  if (!member) return null;
  return member.personId === viewer.id || mayOn(viewer, 'member:read', nodesOf(member)) ? member : null;
}
