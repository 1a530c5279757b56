import { retireTable } from '../../../routing/changeTable.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const routingTableRetire: MutationResolvers['routingTableRetire'] = (_, { input }, context) =>
  answer(context, async () => ({ table: await retireTable(context, input) }));
