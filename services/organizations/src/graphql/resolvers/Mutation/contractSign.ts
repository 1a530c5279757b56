import { signContract } from '../../../coBuilding/signContract.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const contractSign: MutationResolvers['contractSign'] = (_, { input }, context) =>
  answer(context, async () => ({ contract: await signContract(context, input) }));
