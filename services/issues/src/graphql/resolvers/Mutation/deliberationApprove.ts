import { approveOnDeliberation } from '../../../deliberation/procedure/requestOnDeliberation.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationApprove: MutationResolvers['deliberationApprove'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberation: await approveOnDeliberation(context, input) }));
