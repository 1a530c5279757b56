import { moveCraftsman } from '../../../help/changeCraftsman.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const craftsmanResume: MutationResolvers['craftsmanResume'] = (_, { input }, context) =>
  answer(context, async () => ({ craftsman: await moveCraftsman(context, input, 'RESUME') }));
