import { changeMediation } from '../../../mediation/changeMediation.ts';
import { handingOver } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationHandOver: MutationResolvers['mediationHandOver'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, handingOver) }));
