import { resumeDeliberation } from '../../../deliberation/procedure/requestOnDeliberation.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const deliberationResume: MutationResolvers['deliberationResume'] = (_, { input }, context) =>
  answer(context, async () => ({ deliberation: await resumeDeliberation(context, input) }));
