import { rejectItem } from '../../../deliberation/resolution/changeItem.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const responsibilityItemReject: MutationResolvers['responsibilityItemReject'] = (_, { input }, context) =>
  answer(context, async () => ({ responsibilityItem: await rejectItem(context, input) }));
