import { retireWebhook } from '../../../notifications/webhooks/defineWebhook.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const webhookRetire: MutationResolvers['webhookRetire'] = (_, { input }, context) =>
  answer(context, async () => ({ webhook: await retireWebhook(context, input) }));
