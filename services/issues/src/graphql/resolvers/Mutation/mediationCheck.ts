import { changeMediation } from '../../../mediation/changeMediation.ts';
import { checking } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationCheck: MutationResolvers['mediationCheck'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, checking) }));
