import { changeWebhook } from '../../../notifications/webhooks/defineWebhook.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const webhookChange: MutationResolvers['webhookChange'] = (_, { input }, context) =>
  answer(context, () => changeWebhook(context, input));
