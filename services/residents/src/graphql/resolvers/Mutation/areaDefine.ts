import { defineArea } from '../../../areas/defineAreas.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const areaDefine: MutationResolvers['areaDefine'] = (_, { input }, context) =>
  answer(context, async () => ({ area: await defineArea(context, input) }));
