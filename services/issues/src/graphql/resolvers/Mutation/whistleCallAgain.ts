import { callAgainByWhistle } from '../../../whistle/changeWhistle.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const whistleCallAgain: MutationResolvers['whistleCallAgain'] = (_, { input }, context) =>
  answer(context, async () => ({ whistle: await callAgainByWhistle(context, input) }));
