import { changeMediation } from '../../../mediation/changeMediation.ts';
import { refusing } from '../../../mediation/mediationInput.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationRefuse: MutationResolvers['mediationRefuse'] = (_, { input }, context) =>
  answer(context, async () => ({ mediation: await changeMediation(context, input, refusing) }));
