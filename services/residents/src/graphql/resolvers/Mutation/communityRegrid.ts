import { regridCommunity } from '../../../areas/regridCommunity.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const communityRegrid: MutationResolvers['communityRegrid'] = (_, { input }, context) =>
  answer(context, async () => ({ community: await regridCommunity(context, input) }));
