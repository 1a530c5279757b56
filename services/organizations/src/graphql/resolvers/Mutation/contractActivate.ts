import { activateContract } from '../../../coBuilding/changeContract.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const contractActivate: MutationResolvers['contractActivate'] = (_, { input }, context) =>
  answer(context, async () => ({ contract: await activateContract(context, input) }));
