import { changeMediation } from '../../../mediation/changeMediation.ts';
import { proposing } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationPropose: MutationResolvers['mediationPropose'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, proposing) }));
