import { defineCategory } from '../../../catalogue/defineCategory.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const categoryDefine: MutationResolvers['categoryDefine'] = (_, { input }, context) =>
  answer(context, async () => ({ category: await defineCategory(context, input) }));
