import { defineCounsellor } from '../../../counselling/defineCounsellor.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const counsellorDefine: MutationResolvers['counsellorDefine'] = (_, { input }, context) =>
  answer(context, async () => ({ counsellor: await defineCounsellor(context, input) }));
