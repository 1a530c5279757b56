import { defineItem } from '../../../serviceItems/defineItem.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const serviceItemDefine: MutationResolvers['serviceItemDefine'] = (_, { input }, context) =>
  answer(context, async () => ({ item: await defineItem(context, input) }));
