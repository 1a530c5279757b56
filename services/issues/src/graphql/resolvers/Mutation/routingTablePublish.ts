import { publishTable } from '../../../routing/changeTable.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const routingTablePublish: MutationResolvers['routingTablePublish'] = (_, { input }, context) =>
  answer(context, async () => ({ table: await publishTable(context, input) }));
