import { reportToWhistle } from '../../../whistle/changeWhistle.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const whistleReport: MutationResolvers['whistleReport'] = (_, { input }, context) =>
  answer(context, async () => ({ whistle: await reportToWhistle(context, input) }));
