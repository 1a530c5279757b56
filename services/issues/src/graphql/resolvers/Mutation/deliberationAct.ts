import { actOnDeliberation } from '../../../deliberation/procedure/actOnDeliberation.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationAct: MutationResolvers['deliberationAct'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberation: await actOnDeliberation(context, input) }));
