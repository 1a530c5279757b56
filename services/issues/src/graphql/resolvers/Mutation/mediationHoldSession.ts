import { changeMediation } from '../../../mediation/changeMediation.ts';
import { holding } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationHoldSession: MutationResolvers['mediationHoldSession'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, holding) }));
