import { submitApplication } from '../../../applications/submitApplication.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const applicationSubmit: MutationResolvers['applicationSubmit'] = (_, { input }, context) =>
  answer(context, async () => {
    const id = await submitApplication(context, input);
    return { application: (await context.loaders.application.load(id)) ?? null };
  });
