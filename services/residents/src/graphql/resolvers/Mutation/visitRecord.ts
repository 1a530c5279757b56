import { recordVisit } from '../../../visits/recordVisit.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const visitRecord: MutationResolvers['visitRecord'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await recordVisit(context, input);
    return { visit: (await context.loaders.visit.load(id)) ?? null };
  });
