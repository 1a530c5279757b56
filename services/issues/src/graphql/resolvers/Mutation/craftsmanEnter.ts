import { enterCraftsman } from '../../../help/enterCraftsman.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const craftsmanEnter: MutationResolvers['craftsmanEnter'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await enterCraftsman(context, input);
    return { craftsman: (await context.loaders.craftsman.load(id)) ?? null };
  });
