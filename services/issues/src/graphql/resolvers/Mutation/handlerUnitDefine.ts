import { defineHandlerUnit } from '../../../handlers/defineHandlerUnit.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const handlerUnitDefine: MutationResolvers['handlerUnitDefine'] = (_, { input }, context) =>
  answer(context, async () => ({ handlerUnit: await defineHandlerUnit(context, input) }));
