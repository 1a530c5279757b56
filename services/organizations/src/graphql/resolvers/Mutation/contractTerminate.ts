import { terminateContract } from '../../../coBuilding/changeContract.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const contractTerminate: MutationResolvers['contractTerminate'] = (_, { input }, context) =>
  answer(context, async () => ({ contract: await terminateContract(context, input) }));
