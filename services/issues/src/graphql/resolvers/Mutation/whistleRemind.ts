import { remindOfWhistle } from '../../../whistle/changeWhistle.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const whistleRemind: MutationResolvers['whistleRemind'] = (_, { input }, context) =>
  answer(context, async () => ({ whistle: await remindOfWhistle(context, input) }));
