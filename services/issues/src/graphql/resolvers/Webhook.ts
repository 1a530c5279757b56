import { subjectsOf } from '../../notifications/webhooks/webhook.ts';
import type { WebhookResolvers } from '../generated.ts';

export const Webhook: WebhookResolvers = {
  id: ({ _id }) => _id,
  area: ({ areaId }) => ({ id: areaId }),
  subjects: (webhook) => [...subjectsOf(webhook)],
  actions: ({ actions }) => [...actions],
  categoryPrefixes: ({ categoryPrefixes }) => [...categoryPrefixes],
  language: ({ language }) => (language === 'en' ? 'EN' : 'ZH'),
  deliveries: ({ _id }, args, { loaders }) => loaders.deliveries(_id, args),
};
