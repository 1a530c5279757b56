import { changeMediation } from '../../../mediation/changeMediation.ts';
import { accepting } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationAccept: MutationResolvers['mediationAccept'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, accepting) }));
