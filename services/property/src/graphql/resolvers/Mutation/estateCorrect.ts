import { correctEstate } from '../../../estates/correctEstate.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const estateCorrect: MutationResolvers['estateCorrect'] = (_, { input }, context) =>
  answer(context, async () => ({ estate: await correctEstate(context, input) }));
