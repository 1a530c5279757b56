import { objectToWhistle } from '../../../whistle/changeWhistle.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const whistleObject: MutationResolvers['whistleObject'] = (_, { input }, context) =>
  answer(context, async () => ({ whistle: await objectToWhistle(context, input) }));
