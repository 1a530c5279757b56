import type { PartyOrganizationResolvers } from '../generated.ts';
import { visibleOrganization } from './visibleOrganization.ts';

export const PartyOrganization: PartyOrganizationResolvers = {
  __resolveReference: ({ id }, context) => visibleOrganization(context, id),
  id: ({ _id }) => _id,
  parent: ({ parentId }, _, context) => (parentId ? visibleOrganization(context, parentId) : null),
  async ancestors({ organizationIds }, _, context) {
    const above = await Promise.all(organizationIds.slice(0, -1).map((id) => visibleOrganization(context, id)));
    return above.filter((one) => one !== null);
  },
  area: ({ areaId }) => ({ id: areaId }),
  children: ({ _id }, args, { loaders }) => loaders.childrenOfOrganization(_id, args),
  hubHouseholds: ({ _id }, args, { loaders }) => loaders.hubHouseholdsOfOrganization(_id, args),
  members: ({ _id }, args, { loaders }) => loaders.membersOfOrganization(_id, args),
  tasks: ({ _id }, args, { loaders }) => loaders.tasks({ ownerId: _id }, args),
  subtreeCounts: (organization, _, { loaders }) => loaders.subtreeCounts.load(organization),
};
