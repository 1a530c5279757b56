import { openCounsellor } from '../../../counselling/defineCounsellor.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const counsellorOpen: MutationResolvers['counsellorOpen'] = (_, { input }, context) =>
  answer(context, async () => ({ counsellor: await openCounsellor(context, input) }));
