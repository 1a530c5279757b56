import { reportTask } from '../../../tasks/changeTask.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const organizationTaskReport: MutationResolvers['organizationTaskReport'] = (_, { input }, context) =>
  answer(context, async () => ({ organizationTask: await reportTask(context, input) }));
