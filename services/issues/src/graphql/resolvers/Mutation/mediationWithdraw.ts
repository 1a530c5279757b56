import { changeMediation } from '../../../mediation/changeMediation.ts';
import { withdrawing } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationWithdraw: MutationResolvers['mediationWithdraw'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, withdrawing) }));
