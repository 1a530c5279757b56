import { changeManagement } from '../../../estates/changeManagement.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const estateChangeManagement: MutationResolvers['estateChangeManagement'] = (_, { input }, context) =>
  answer(context, async () => ({ estate: await changeManagement(context, input) }));
