import type { WebhookDeliveryResolvers } from '../generated.ts';
import { visibleIssue } from './visibleIssue.ts';

export const WebhookDelivery: WebhookDeliveryResolvers = {
  id: ({ _id }) => _id,
  // What goes to a webhook is never held.
  status: ({ status }) => (status === 'DELIVERED' || status === 'FAILED' ? status : 'PENDING'),
  action: ({ action }) => (action === 'DIGEST' ? null : action),
  issue: ({ issueId }, _, context) => (issueId === null ? null : visibleIssue(context, issueId)),
  nextTryAt: ({ dueAt }) => dueAt ?? null,
  deliveredAt: ({ shownAt }) => shownAt,
  failure: ({ failure }) => failure?.reason ?? null,
  failedAt: ({ failure }) => failure?.at ?? null,
};
