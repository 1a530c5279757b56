import type { ResolutionResolvers } from '../generated.ts';
import { visibleMeeting, visibleResolution, visibleTopic, visibleVote } from './deliberationRows.ts';

export const Resolution: ResolutionResolvers = {
  __resolveReference: ({ id }, context) => visibleResolution(context, id),
  id: ({ _id }) => _id,
  topic: ({ topicId }, _, context) => (topicId === null ? null : visibleTopic(context, topicId)),
  meeting: ({ meetingId }, _, context) => visibleMeeting(context, meetingId),
  vote: ({ voteId }, _, context) => (voteId === null ? null : visibleVote(context, voteId)),
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaIds, communityId }) => ({ id: areaIds.at(-1) ?? communityId }),
  estate: ({ estateId }) => (estateId === null ? null : { id: estateId }),
  items: ({ _id }, _, { loaders }) => loaders.itemsOfResolution.load(_id),
  adoptedBy: ({ adoptedById }) => ({ id: adoptedById }),
  fulfilledAt: (resolution) => ('fulfilledAt' in resolution ? resolution.fulfilledAt : null),
};
