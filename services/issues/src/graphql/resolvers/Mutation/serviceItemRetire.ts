import { retireItem } from '../../../serviceItems/defineItem.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const serviceItemRetire: MutationResolvers['serviceItemRetire'] = (_, { input }, context) =>
  answer(context, async () => ({ item: await retireItem(context, input) }));
