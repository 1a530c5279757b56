import { defineDay } from '../../../deliberation/day/defineDay.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationDayDefine: MutationResolvers['deliberationDayDefine'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await defineDay(context, input);
    return { deliberationDay: (await context.loaders.deliberationDay.load(id)) ?? null };
  });
