import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { HubHousehold } from '../../chain/hubHousehold.ts';
import type { PartyOrganization } from '../../chain/partyOrganization.ts';
import { reachOf } from '../../chain/reach.ts';
import { memberCountsLoader, subtreeCountsLoader } from '../../chain/subtreeCounts.ts';
import type { PartyMember } from '../../members/partyMember.ts';
import type { Organizations } from '../../service.ts';
import type {
  AreaPartyOrganizationsArgs,
  PartyOrganizationMembersArgs,
  QueryPartyOrganizationsArgs,
} from '../generated.ts';

/** In the order in which they were entered: ids rise with time. */
const order = () => ({ field: '_id', direction: 1 }) as const;

export function chainLoaders(service: Organizations, viewer: Viewer) {
  const { partyOrganizations, partyMembers, hubHouseholds } = service.models;
  const reach = reachOf(viewer, 'organization:read');
  const within = (rows: Record<string, unknown>) => reach && { ...rows, $and: [reach] };
  const ofLevel = ({ filter }: AreaPartyOrganizationsArgs) => ({
    ...(filter?.level?.length && { level: { $in: filter.level } }),
  });
  const members = reachOf(viewer, 'member:read') ?? { personId: viewer.id };
  return {
    partyOrganization: entityLoader<PartyOrganization>(partyOrganizations),
    hubHousehold: entityLoader<HubHousehold>(hubHouseholds),
    partyMember: entityLoader<PartyMember>(partyMembers),
    subtreeCounts: subtreeCountsLoader(service),
    memberCountsOfArea: memberCountsLoader(service, reach),
    partyOrganizations: connectionsOf<PartyOrganization, null, QueryPartyOrganizationsArgs>(partyOrganizations, {
      filter: (_, { filter }) => within({ ...(filter?.areaId && { areaIds: filter.areaId }), ...ofLevel({ filter }) }),
      order,
    }),
    partyOrganizationsOfArea: connectionsOf<PartyOrganization, string, AreaPartyOrganizationsArgs>(partyOrganizations, {
      filter: (areaId, args) => within({ areaIds: areaId, ...ofLevel(args) }),
      order,
    }),
    childrenOfOrganization: connectionsOf<PartyOrganization, string, PageArgs>(partyOrganizations, {
      filter: (parentId) => within({ parentId }),
      order,
    }),
    hubHouseholdsOfOrganization: connectionsOf<HubHousehold, string, PageArgs>(hubHouseholds, {
      filter: (organizationId) => within({ organizationIds: organizationId }),
      order,
    }),
    membersOfOrganization: connectionsOf<PartyMember, string, PartyOrganizationMembersArgs>(partyMembers, {
      filter: (organizationId, { filter }) => ({
        ...(filter?.direct ? { organizationId } : { organizationIds: organizationId }),
        ...(filter?.category?.length && { category: { $in: filter.category } }),
        $and: [members],
      }),
      order,
    }),
  };
}
