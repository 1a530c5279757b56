import type { Message } from '@linli/kit/graphql/locale.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Notification } from './notification.ts';
import { inAllLanguages } from './placeholders.ts';
import type { Rule, Template } from './rule.ts';
import { type NotificationSettings, showAt, standardSettings } from './settings.ts';
import type { Matter, Recipient, Telling } from './subjects/subject.ts';
import { hears, type Webhook } from './webhooks/webhook.ts';

/** A rule in force with its words. */
export type RuleInForce = { readonly rule: Rule; readonly template: Template };

/** What a notification may depend on beside the step and the rule. */
export type Surroundings = {
  readonly settings: ReadonlyMap<string, NotificationSettings>;
  readonly webhooks: readonly Webhook[];
};

type Made = Plain<Notification>;

/** A step, and what it has to say. */
export type ToldStep = { readonly step: Matter; readonly telling: Telling };

/** What one rule makes of one step: a notification for each recipient who wants it. Pure. */
export function makeNotifications(
  { rule, template }: RuleInForce,
  { step, telling }: ToldStep,
  { settings, webhooks }: Surroundings,
): Made[] {
  const { subject, id, sequence, action, at } = step;
  const base = {
    channel: rule.channel,
    action,
    audience: rule.audience,
    rule: rule.key,
    about: { subject, id },
    urgent: rule.urgent,
    at,
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
  const common = wordsFor(template, telling);
  const idOf = (recipient: string) => `ntf_${id}_${sequence}_${rule.key}_${recipient}`;
  if (rule.channel === 'WEBHOOK') {
    const facts = { subject, areaIds: [...step.areaIds], sequence, at: at.toISOString(), ...telling.facts };
    return webhooks
      .filter((webhook) => hears(webhook, rule.audience, step))
      .map(({ _id: webhookId }) => {
        const own = { _id: idOf(webhookId), webhookId, facts };
        return { ...base, ...common, ...own, status: 'PENDING', dueAt: at, shownAt: null } as const;
      });
  }
  return telling.recipients(rule.audience).flatMap((recipient): Made[] => {
    const inbox = inboxOf(recipient, rule, step, settings);
    const words = recipient.own ? wordsFor(template, telling, recipient.own) : common;
    return inbox ? [{ ...base, ...words, _id: idOf(recipient.key), ...inbox }] : [];
  });
}

/** Title and text; what is a recipient's own comes before what is the same for all. */
function wordsFor({ title, text }: Template, { values }: Telling, own?: Recipient['own']) {
  const words = (message: Message) =>
    inAllLanguages(message, (locale) => (own ? { ...values(locale), ...own(locale) } : values(locale)));
  return { title: words(title), text: words(text) };
}

type Inbox = Pick<Made, 'status' | 'personId' | 'addressees' | 'forDigest' | 'shownAt' | 'dueAt'>;

/** Shown at once, or held; undefined where the person wants none, or has done it themselves. */
function inboxOf(
  recipient: Recipient,
  { urgent, self, channel }: Rule,
  { at, by }: Matter,
  settings: Surroundings['settings'],
): Inbox | undefined {
  const shown = { status: 'DELIVERED', forDigest: false, shownAt: at } as const;
  if ('holders' in recipient) return { ...shown, personId: null, addressees: recipient.holders };
  const { personId } = recipient;
  if (personId === by && !self) return undefined;
  const chosen = settings.get(personId) ?? standardSettings(personId);
  if (chosen.channelsOff.includes(channel)) return undefined;
  const person = { personId, addressees: [personId] };
  const dueAt = urgent ? at : showAt(chosen, at);
  if (dueAt <= at) return { ...shown, ...person };
  return { ...person, status: 'HELD', forDigest: chosen.digestHour !== null, shownAt: null, dueAt };
}
