import type { EarningResolvers } from '../generated.ts';

export const Earning: EarningResolvers = {
  id: ({ _id }) => _id,
  person: ({ personId }) => ({ id: personId }),
  issue: ({ issueId }) => ({ id: issueId }),
  community: ({ communityId }) => ({ id: communityId }),
  heldSince: (earning) => (earning.status === 'HELD' ? earning.heldSince : null),
  posting: async (earning, _, { loaders }) =>
    earning.status === 'BOOKED' ? ((await loaders.posting.load(earning.postingId)) ?? null) : null,
};
