import { defineProcedure } from '../../../procedure/defineProcedure.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const procedureDefine: MutationResolvers['procedureDefine'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await defineProcedure(context, input);
    return { procedure: (await context.loaders.communityProcedure.load(id)) ?? null };
  });
