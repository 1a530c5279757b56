import { blowWhistle } from '../../../whistle/blowWhistle.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const whistleBlow: MutationResolvers['whistleBlow'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await blowWhistle(context, input);
    return { whistle: (await context.loaders.whistle.load(id)) ?? null };
  });
