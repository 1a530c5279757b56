import { defineTable } from '../../../routing/defineTable.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const routingTableDefine: MutationResolvers['routingTableDefine'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await defineTable(context, input);
    return { table: (await context.loaders.routingTable.load(id)) ?? null };
  });
