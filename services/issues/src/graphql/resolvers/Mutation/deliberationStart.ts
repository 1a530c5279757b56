import { startDeliberation } from '../../../deliberation/procedure/startDeliberation.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationStart: MutationResolvers['deliberationStart'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await startDeliberation(context, input);
    return { deliberation: (await context.loaders.deliberation.load(id)) ?? null };
  });
