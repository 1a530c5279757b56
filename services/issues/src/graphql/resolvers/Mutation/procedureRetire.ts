import { retireProcedure } from '../../../procedure/retireProcedure.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const procedureRetire: MutationResolvers['procedureRetire'] = (_, { input }, context) =>
  answer(context, async () => ({ procedure: await retireProcedure(context, input) }));
