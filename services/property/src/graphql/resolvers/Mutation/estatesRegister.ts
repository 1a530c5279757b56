import { registerEstateBatch } from '../../../estates/registerEstateBatch.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const estatesRegister: MutationResolvers['estatesRegister'] = (_, { input }, context) =>
  answer(context, async () => {
    const ids = await registerEstateBatch(context, input);
    const estates = await Promise.all(ids.map((id) => context.loaders.estate.load(id)));
    return { estates: estates.filter((estate) => estate !== undefined) };
  });
