import { mayOn } from '@linli/kit/security/viewer.ts';
import { nodesOf } from '../../chain/partyOrganization.ts';
import type { PartyMemberResolvers } from '../generated.ts';
import { visibleMember } from './visibleMember.ts';
import { visibleOrganization } from './visibleOrganization.ts';

export const PartyMember: PartyMemberResolvers = {
  __resolveReference: ({ id }, context) => visibleMember(context, id),
  id: ({ _id }) => _id,
  person: ({ personId }) => ({ id: personId }),
  name(member, _, { viewer, loaders }) {
    const { personId, maskedName, name: sealed } = member;
    const own = personId === viewer.id;
    if (!own && !mayOn(viewer, 'person:read-clear', nodesOf(member))) return maskedName;
    const purpose = own ? 'OWN_DATA' : 'COMMUNITY_WORK';
    return loaders.clearText.load({ subjectId: personId, field: 'partyMember.name', sealed, purpose });
  },
  organization: ({ organizationId }, _, context) => visibleOrganization(context, organizationId),
};
