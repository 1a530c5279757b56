import { defineAreas } from '../../../areas/defineAreas.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const areasDefine: MutationResolvers['areasDefine'] = (_, { input }, context) =>
  answer(context, async () => ({ areas: await defineAreas(context, input) }));
