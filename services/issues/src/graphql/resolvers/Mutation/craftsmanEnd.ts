import { moveCraftsman } from '../../../help/changeCraftsman.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const craftsmanEnd: MutationResolvers['craftsmanEnd'] = (_, { input }, context) =>
  answer(context, async () => ({ craftsman: await moveCraftsman(context, input, 'END') }));
