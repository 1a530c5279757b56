import { mayOn } from '@linli/kit/security/viewer.ts';
import { nodesOf } from '../../chain/partyOrganization.ts';
import type { HubHouseholdResolvers } from '../generated.ts';
import { visibleMember } from './visibleMember.ts';
import { visibleOrganization } from './visibleOrganization.ts';

export const HubHousehold: HubHouseholdResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const hub = await loaders.hubHousehold.load(id);
    return hub && mayOn(viewer, 'organization:read', nodesOf(hub)) ? hub : null;
  },
  id: ({ _id }) => _id,
  organization: ({ organizationId }, _, context) => visibleOrganization(context, organizationId),
  household: ({ householdId }) => (householdId ? { id: householdId } : null),
  async members({ memberIds }, _, context) {
    const members = await Promise.all(memberIds.map((id) => visibleMember(context, id)));
    return members.filter((one) => one !== null);
  },
};
