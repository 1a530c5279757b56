import { retireCategory } from '../../../catalogue/retireCategory.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const categoryRetire: MutationResolvers['categoryRetire'] = (_, { input }, context) =>
  answer(context, async () => ({ category: await retireCategory(context, input) }));
