import { changeProfile } from '../../../help/changeCraftsman.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const craftsmanChange: MutationResolvers['craftsmanChange'] = (_, { input }, context) =>
  answer(context, async () => ({ craftsman: await changeProfile(context, input) }));
