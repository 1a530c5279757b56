import { endCounsellor } from '../../../counselling/defineCounsellor.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const counsellorEnd: MutationResolvers['counsellorEnd'] = (_, { input }, context) =>
  answer(context, async () => ({ counsellor: await endCounsellor(context, input) }));
