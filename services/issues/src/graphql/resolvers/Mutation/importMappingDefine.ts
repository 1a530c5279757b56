import { defineMapping } from '../../../imports/defineMapping.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const importMappingDefine: MutationResolvers['importMappingDefine'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await defineMapping(context, input);
    return { importMapping: (await context.loaders.importMapping(id)) ?? null };
  });
