import { changeMediation } from '../../../mediation/changeMediation.ts';
import { signing } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationSign: MutationResolvers['mediationSign'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, signing) }));
