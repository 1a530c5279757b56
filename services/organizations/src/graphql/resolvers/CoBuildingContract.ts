import type { CoBuildingContractResolvers } from '../generated.ts';
import { visibleContract } from './visibleContract.ts';
import { visibleOrganization } from './visibleOrganization.ts';

export const CoBuildingContract: CoBuildingContractResolvers = {
  __resolveReference: ({ id }, context) => visibleContract(context, id),
  id: ({ _id }) => _id,
  community: ({ communityId }) => ({ id: communityId }),
  partyOrganization: ({ partyOrganizationId }, _, context) =>
    partyOrganizationId ? visibleOrganization(context, partyOrganizationId) : null,
  reason: (contract) => ('reason' in contract ? contract.reason : null),
  closedAt: (contract) => ('closedAt' in contract ? contract.closedAt : null),
};
