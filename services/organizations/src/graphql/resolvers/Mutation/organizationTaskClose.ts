import { closeTask } from '../../../tasks/changeTask.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const organizationTaskClose: MutationResolvers['organizationTaskClose'] = (_, { input }, context) =>
  answer(context, async () => ({ organizationTask: await closeTask(context, input) }));
