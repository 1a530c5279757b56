import { adoptResolution } from '../../../deliberation/resolution/adoptResolution.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const resolutionAdopt: MutationResolvers['resolutionAdopt'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await adoptResolution(context, input);
    return { resolution: (await context.loaders.resolution.load(id)) ?? null };
  });
