import { redeliver } from '../../../notifications/webhooks/redeliver.ts';
import type { MutationResolvers } from '../../generated.ts';
import { answer } from '../../messages.ts';

export const webhookRedeliver: MutationResolvers['webhookRedeliver'] = (_, { input }, context) =>
  answer(context, async () => ({ delivery: await redeliver(context, input) }));
