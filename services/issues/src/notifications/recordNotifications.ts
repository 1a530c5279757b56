import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Plain, Step, Stored } from '@linli/kit/mongo/store.ts';
import type { ServiceBase } from '@linli/kit/service.ts';
import type { Model } from 'mongoose';
import { makeNotifications, type ToldStep } from './makeNotifications.ts';
import { matches } from './matchRules.ts';
import type { Notification } from './notification.ts';
import type { PlacedRule, RuleSets } from './ruleSets.ts';
import type { NotificationSettings } from './settings.ts';
import type { SubjectStep } from './subjects/subject.ts';
import { DELIVER_NOTIFICATIONS, RELEASE_NOTIFICATIONS } from './timerNames.ts';
import { hears, type Webhook } from './webhooks/webhook.ts';

export type NotificationModels = {
  readonly notifications: Model<Notification>;
  readonly notificationSettings: Model<NotificationSettings>;
  readonly webhooks: Model<Webhook>;
};

type Parts = {
  readonly models: NotificationModels;
  readonly ruleSets: RuleSets;
  readonly expectTimer: ServiceBase['expectTimer'];
};

/** Writes what comes of the steps of one kind of subject, in their transaction. */
export type RecordSteps<S extends Stored, E> = (
  transaction: Transaction,
  steps: readonly Step<S, E>[],
) => Promise<void>;

/** Writes the notifications of the steps of any subject in their transaction: each once, none without its step. */
export const recordNotifications =
  (parts: Parts) =>
  <S extends Stored, E>(stepOf: (step: Step<S, E>) => SubjectStep): RecordSteps<S, E> =>
  async (transaction, steps) => {
    const matched: Matched[] = [];
    for (const step of steps) matched.push(...(await matchedBy(parts, transaction, stepOf(step))));
    if (matched.length === 0) return;
    const settings = await settingsOf(parts, transaction, matched);
    const made: Plain<Notification>[] = matched.flatMap((told) =>
      told.rules.flatMap((rule) => makeNotifications(rule, told, { settings, webhooks: told.webhooks })),
    );
    if (made.length === 0) return;
    const documents = made.map((notification) => ({ ...notification, version: 1 }));
    await parts.models.notifications.collection.insertMany(documents as never[], { session: transaction.session });
    transaction.afterCommit(() => {
      for (const { _id, status, dueAt } of made) {
        const timer = status === 'HELD' ? RELEASE_NOTIFICATIONS : DELIVER_NOTIFICATIONS;
        if (dueAt) parts.expectTimer(timer, _id, dueAt);
      }
    });
  };

type Matched = ToldStep & { readonly rules: readonly PlacedRule[]; readonly webhooks: readonly Webhook[] };

/** The step with the rules that speak of it to somebody; empty, and nothing read for it, where there are none. */
async function matchedBy(parts: Parts, transaction: Transaction, step: SubjectStep): Promise<Matched[]> {
  const inForce = await parts.ruleSets.inForce(step.areaIds);
  const speaking = inForce.rules.filter(({ rule }) => matches(rule, step));
  if (speaking.length === 0) return [];
  const webhooks = [...inForce.webhooks, ...(await partnersOf(parts, step, speaking))];
  const rules = speaking.filter(
    ({ rule: { channel, audience } }) =>
      channel !== 'WEBHOOK' || webhooks.some((webhook) => hears(webhook, audience, step)),
  );
  if (rules.length === 0) return [];
  const telling = await step.tell(transaction, new Set(rules.map(({ rule }) => rule.audience)));
  return [{ step, telling, rules, webhooks }];
}

/** What the persons among the recipients of all these steps have chosen. */
async function settingsOf(
  { models }: Parts,
  { session }: Transaction,
  matched: readonly Matched[],
): Promise<Map<string, NotificationSettings>> {
  const recipients = matched.flatMap(({ rules, telling }) =>
    rules.flatMap(({ rule }) => telling.recipients(rule.audience)),
  );
  const persons = new Set(recipients.flatMap((recipient) => ('personId' in recipient ? [recipient.personId] : [])));
  if (persons.size === 0) return new Map();
  const found = await models.notificationSettings
    .find({ _id: { $in: [...persons] } }, null, { session })
    .batchSize(persons.size + 1)
    .lean<NotificationSettings[]>();
  return new Map(found.map((settings) => [settings._id, settings]));
}

async function partnersOf(
  { models }: Parts,
  { partnerId, areaIds }: SubjectStep,
  matching: readonly PlacedRule[],
): Promise<Webhook[]> {
  if (partnerId === undefined || !matching.some(({ rule }) => rule.audience === 'PARTNER')) return [];
  return models.webhooks.find({ areaId: { $in: [...areaIds] }, status: 'ACTIVE', partnerId }).lean<Webhook[]>();
}
