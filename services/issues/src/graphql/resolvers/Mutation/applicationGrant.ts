import { granting } from '../../../applications/applicationInput.ts';
import { changeApplication } from '../../../applications/changeApplication.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const applicationGrant: MutationResolvers['applicationGrant'] = (_, { input }, context) =>
  answer(context, async () => ({ application: await changeApplication(context, input, granting) }));
