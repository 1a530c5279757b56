import { withdrawWhistle } from '../../../whistle/changeWhistle.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const whistleWithdraw: MutationResolvers['whistleWithdraw'] = (_, { input }, context) =>
  answer(context, async () => ({ whistle: await withdrawWhistle(context, input) }));
