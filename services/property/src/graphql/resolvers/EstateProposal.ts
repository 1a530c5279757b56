import type { EstateProposalResolvers } from '../generated.ts';
import { visibleEstate } from './visibleEstate.ts';
import { visibleProposal } from './visibleProposal.ts';

export const EstateProposal: EstateProposalResolvers = {
  __resolveReference: ({ id }, context) => visibleProposal(context, id),
  id: ({ _id }) => _id,
  estate: ({ estateId }, _, context) => visibleEstate(context, estateId),
  community: ({ communityId }) => ({ id: communityId }),
  resolution: ({ resolutionId }) => ({ id: resolutionId }),
  topic: ({ topicId }) => (topicId ? { id: topicId } : null),
  items: ({ items }) => [...items],
};
