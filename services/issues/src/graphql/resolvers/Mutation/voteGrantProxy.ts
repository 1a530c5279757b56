import { grantProxy } from '../../../deliberation/vote/proxies.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const voteGrantProxy: MutationResolvers['voteGrantProxy'] = (_, { input }, context) =>
  answer(context, async () => ({ vote: await grantProxy(context, input) }));
