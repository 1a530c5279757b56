import { estateDuties, responsibility } from '../../estates/responsibility.ts';
import type { EstateResolvers } from '../generated.ts';
import { visibleEstate } from './visibleEstate.ts';

export const Estate: EstateResolvers = {
  __resolveReference: ({ id }, context) => visibleEstate(context, id),
  id: ({ _id }) => _id,
  community: ({ communityId }) => ({ id: communityId }),
  responsible: ({ managementMode }) =>
    estateDuties.map((duty) => ({ duty, party: responsibility[managementMode][duty] })),
  estateProposals: ({ _id }, args, { loaders }) => loaders.estateProposalsOfEstate(_id, args),
  managementHistory: ({ management }) => [...management],
};
