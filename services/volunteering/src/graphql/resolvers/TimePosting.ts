import { reversalSource } from '../../timeBank/posting.ts';
import type { TimePostingResolvers } from '../generated.ts';

export const TimePosting: TimePostingResolvers = {
  id: ({ _id }) => _id,
  community: ({ communityId }) => ({ id: communityId }),
  entries: (posting) => posting.entries.map((entry) => ({ ...entry, posting })),
  issue: ({ issueId }) => (issueId ? { id: issueId } : null),
  reverses: async ({ reversedPostingId }, _, { loaders }) =>
    reversedPostingId ? ((await loaders.posting.load(reversedPostingId)) ?? null) : null,
  reversedBy: async ({ _id }, _, { loaders }) => (await loaders.postingOfSource.load(reversalSource(_id))) ?? null,
};
