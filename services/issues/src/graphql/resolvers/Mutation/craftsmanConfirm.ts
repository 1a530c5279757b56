import { judgeCraftsman } from '../../../help/changeCraftsman.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const craftsmanConfirm: MutationResolvers['craftsmanConfirm'] = (_, { input }, context) =>
  answer(context, async () => ({ craftsman: await judgeCraftsman(context, input, 'CONFIRM') }));
