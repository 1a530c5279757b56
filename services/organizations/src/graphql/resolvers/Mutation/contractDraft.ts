import { draftContract } from '../../../coBuilding/draftContract.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const contractDraft: MutationResolvers['contractDraft'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await draftContract(context, input);
    return { contract: (await context.loaders.contract.load(id)) ?? null };
  });
