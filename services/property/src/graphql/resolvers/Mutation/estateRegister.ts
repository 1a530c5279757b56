import { registerEstate } from '../../../estates/registerEstate.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const estateRegister: MutationResolvers['estateRegister'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await registerEstate(context, input);
    return { estate: (await context.loaders.estate.load(id)) ?? null };
  });
