import type { Message } from '@linli/kit/graphql/locale.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { NEVER } from '../timeLimits/clock.ts';
import { type Recipient, recipientsOf } from './audience.ts';
import type { IssueStep } from './issueStep.ts';
import type { Notification } from './notification.ts';
import { inAllLanguages, valuesOf } from './placeholders.ts';
import type { Rule, Template } from './rule.ts';
import { type NotificationSettings, showAt, standardSettings } from './settings.ts';
import { hears, type Webhook } from './webhooks/webhook.ts';

/** A rule in force with its words. */
export type RuleInForce = { readonly rule: Rule; readonly template: Template };

/** What a notification may depend on beside the step and the rule. */
export type Surroundings = {
  readonly category: Message;
  /** Persons of "me too". */
  readonly joined: readonly string[];
  readonly settings: ReadonlyMap<string, NotificationSettings>;
  readonly webhooks: readonly Webhook[];
};

type Made = Plain<Notification>;

/** What one rule makes of one step: a notification for each recipient who wants it. Pure. */
export function makeNotifications({ rule, template }: RuleInForce, step: IssueStep, around: Surroundings): Made[] {
  const { event, after } = step;
  const words = (text: Message) => inAllLanguages(text, (locale) => valuesOf(event, after, around.category, locale));
  const base = {
    channel: rule.channel,
    action: event.type,
    audience: rule.audience,
    rule: rule.key,
    issueId: after._id,
    urgent: rule.urgent,
    title: words(template.title),
    text: words(template.text),
    at: event.at,
    personId: null,
    addressees: [],
    readBy: [],
    webhookId: null,
    facts: null,
    forDigest: false,
    digestId: null,
    collects: [],
    tries: 0,
    failure: null,
  };
  const idOf = (recipient: string) => `ntf_${after._id}_${after.stepCount}_${rule.key}_${recipient}`;
  if (rule.channel === 'WEBHOOK') {
    return around.webhooks
      .filter((webhook) => hears(webhook, rule.audience, step))
      .map(({ _id: webhookId }) => {
        const own = { _id: idOf(webhookId), webhookId, facts: factsOf(step) };
        return { ...base, ...own, status: 'PENDING', dueAt: event.at, shownAt: null } as const;
      });
  }
  return recipientsOf(rule.audience, step, around.joined).flatMap((recipient): Made[] => {
    const inbox = inboxOf(recipient, rule, step, around.settings);
    return inbox ? [{ ...base, _id: idOf(recipient.key), ...inbox }] : [];
  });
}

type Inbox = Pick<Made, 'status' | 'personId' | 'addressees' | 'forDigest' | 'shownAt' | 'dueAt'>;

/** Shown at once, or held; undefined where the person wants none, or has done it themselves. */
function inboxOf(
  recipient: Recipient,
  { urgent, self, channel }: Rule,
  { event }: IssueStep,
  settings: Surroundings['settings'],
): Inbox | undefined {
  const shown = { status: 'DELIVERED', forDigest: false, shownAt: event.at } as const;
  if ('holders' in recipient) return { ...shown, personId: null, addressees: recipient.holders };
  const { personId } = recipient;
  if (personId === event.by && !self) return undefined;
  const chosen = settings.get(personId) ?? standardSettings(personId);
  if (chosen.channelsOff.includes(channel)) return undefined;
  const person = { personId, addressees: [personId] };
  const dueAt = urgent ? event.at : showAt(chosen, event.at);
  if (dueAt <= event.at) return { ...shown, ...person };
  return { ...person, status: 'HELD', forDigest: chosen.digestHour !== null, shownAt: null, dueAt };
}

/** What systems of others are told: where the issue stands, and nothing about persons. */
function factsOf({ event, after }: IssueStep): Record<string, unknown> {
  const { code, communityId, areaIds, categoryCode, status, run, dueAt, limitAt, handlerId, origin } = after;
  return {
    issueId: after._id,
    code,
    communityId,
    areaIds: [...areaIds],
    categoryCode,
    status,
    step: run.step,
    sequence: after.stepCount,
    dueAt: dueAt < NEVER ? dueAt.toISOString() : null,
    limitAt: limitAt < NEVER ? limitAt.toISOString() : null,
    handlerUnitId: handlerId ?? null,
    externalId: origin?.kind === 'PARTNER' ? origin.externalId : null,
    at: event.at.toISOString(),
  };
}
