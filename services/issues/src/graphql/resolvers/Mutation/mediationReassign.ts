import { changeMediation } from '../../../mediation/changeMediation.ts';
import { reassigning } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationReassign: MutationResolvers['mediationReassign'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, reassigning) }));
