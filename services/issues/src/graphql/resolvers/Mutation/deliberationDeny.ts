import { denyOnDeliberation } from '../../../deliberation/procedure/requestOnDeliberation.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationDeny: MutationResolvers['deliberationDeny'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberation: await denyOnDeliberation(context, input) }));
