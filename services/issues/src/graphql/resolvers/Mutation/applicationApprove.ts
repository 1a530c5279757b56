import { approving } from '../../../applications/applicationInput.ts';
import { changeApplication } from '../../../applications/changeApplication.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const applicationApprove: MutationResolvers['applicationApprove'] = (_, { input }, context) =>
  answer(context, async () => ({ application: await changeApplication(context, input, approving) }));
