import type { WebhookDeliveryResolvers } from '../generated.ts';
import { aboutA, actionOf, subjectOf } from './notificationAbout.ts';
import { visibleIssue } from './visibleIssue.ts';

export const WebhookDelivery: WebhookDeliveryResolvers = {
  id: ({ _id }) => _id,
  // What goes to a webhook is never held.
  status: ({ status }) => (status === 'DELIVERED' || status === 'FAILED' ? status : 'PENDING'),
  subject: subjectOf,
  action: actionOf,
  issue: aboutA('ISSUE', visibleIssue),
  nextTryAt: ({ dueAt }) => dueAt ?? null,
  deliveredAt: ({ shownAt }) => shownAt,
  failure: ({ failure }) => failure?.reason ?? null,
  failedAt: ({ failure }) => failure?.at ?? null,
};
