import { discuss } from '../../../deliberation/procedure/discuss.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';
import { visibleDeliberation } from '../visibleDeliberation.ts';

export const deliberationDiscuss: MutationResolvers['deliberationDiscuss'] = (_, { input }, context) =>
  answer(context, async () => {
    await discuss(context, input);
    return { deliberation: await visibleDeliberation(context, input.deliberationId) };
  });
