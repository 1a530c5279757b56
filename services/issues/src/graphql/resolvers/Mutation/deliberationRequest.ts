import { requestOnDeliberation } from '../../../deliberation/procedure/requestOnDeliberation.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationRequest: MutationResolvers['deliberationRequest'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberation: await requestOnDeliberation(context, input) }));
