import { fulfilContract } from '../../../coBuilding/changeContract.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const contractFulfil: MutationResolvers['contractFulfil'] = (_, { input }, context) =>
  answer(context, async () => ({ contract: await fulfilContract(context, input) }));
