import { applyMediation } from '../../../mediation/applyMediation.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const mediationApply: MutationResolvers['mediationApply'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await applyMediation(context, input);
    return { mediation: (await context.loaders.mediation.load(id)) ?? null };
  });
