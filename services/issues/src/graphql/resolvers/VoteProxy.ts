import type { VoteProxyResolvers } from '../generated.ts';

export const VoteProxy: VoteProxyResolvers = {
  from: ({ fromId }) => ({ id: fromId }),
  to: ({ toId }) => ({ id: toId }),
  recordedBy: ({ recordedById }) => ({ id: recordedById }),
};
