import { judgeWhistle } from '../../../whistle/changeWhistle.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const whistleJudge: MutationResolvers['whistleJudge'] = (_, { input }, context) =>
  answer(context, async () => ({ whistle: await judgeWhistle(context, input) }));
