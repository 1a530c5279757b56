import { retireHandlerUnit } from '../../../handlers/defineHandlerUnit.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const handlerUnitRetire: MutationResolvers['handlerUnitRetire'] = (_, { input }, context) =>
  answer(context, async () => ({ handlerUnit: await retireHandlerUnit(context, input) }));
