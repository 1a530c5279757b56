import { subjectOf } from '../../notifications/rule.ts';
import type { NotificationRuleResolvers } from '../generated.ts';

export const NotificationRule: NotificationRuleResolvers = {
  key: ({ rule }) => rule.key,
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  subject: ({ rule }) => subjectOf(rule),
  actions: ({ rule }) => [...rule.actions],
  from: ({ rule }) => rule.from ?? null,
  to: ({ rule }) => rule.to ?? null,
  audience: ({ rule }) => rule.audience,
  channel: ({ rule }) => rule.channel,
  urgent: ({ rule }) => rule.urgent,
  self: ({ rule }) => rule.self,
};
