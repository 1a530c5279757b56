import { reportItem } from '../../../deliberation/resolution/changeItem.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const responsibilityItemReport: MutationResolvers['responsibilityItemReport'] = (_, { input }, context) =>
  answer(context, async () => ({ responsibilityItem: await reportItem(context, input) }));
