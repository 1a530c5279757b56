import { changeMediation } from '../../../mediation/changeMediation.ts';
import { failing } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationFail: MutationResolvers['mediationFail'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, failing) }));
