import { revokeProxy } from '../../../deliberation/vote/proxies.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const voteRevokeProxy: MutationResolvers['voteRevokeProxy'] = (_, { input }, context) =>
  answer(context, async () => ({ vote: await revokeProxy(context, input) }));
