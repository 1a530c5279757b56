import { acceptItem } from '../../../deliberation/resolution/changeItem.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const responsibilityItemAccept: MutationResolvers['responsibilityItemAccept'] = (_, { input }, context) =>
  answer(context, async () => ({ responsibilityItem: await acceptItem(context, input) }));
