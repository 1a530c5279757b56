import { defineWebhook } from '../../../notifications/webhooks/defineWebhook.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const webhookDefine: MutationResolvers['webhookDefine'] = (_, { input }, context) =>
  answer(context, () => defineWebhook(context, input));
