import type { Message } from '@linli/kit/graphql/locale.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { ServiceBase } from '@linli/kit/service.ts';
import type { Model } from 'mongoose';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Join } from '../issue/joinIssue.ts';
import { DELIVER_NOTIFICATIONS, RELEASE_NOTIFICATIONS } from './timerNames.ts';
import { recipientsOf } from './audience.ts';
import type { IssueStep } from './issueStep.ts';
import { makeNotifications, type Surroundings } from './makeNotifications.ts';
import { matches } from './matchRules.ts';
import type { Notification } from './notification.ts';
import type { PlacedRule, RuleSets } from './ruleSets.ts';
import type { NotificationSettings } from './settings.ts';
import type { Webhook } from './webhooks/webhook.ts';

/** Persons of "me too" who are told of one step, the first who joined. */
export const MAX_JOINED_RECIPIENTS = 200;

export type NotificationModels = {
  readonly notifications: Model<Notification>;
  readonly notificationSettings: Model<NotificationSettings>;
  readonly webhooks: Model<Webhook>;
  readonly joins: Model<Join>;
};

type Parts = {
  readonly models: NotificationModels;
  readonly ruleSets: RuleSets;
  readonly catalogue: Catalogue;
  readonly expectTimer: ServiceBase['expectTimer'];
};

/** Writes the notifications of the steps of issues in their transaction: each once, none without its step. */
export const recordNotifications =
  (parts: Parts) =>
  async (transaction: Transaction, steps: readonly IssueStep[]): Promise<void> => {
    const made: Plain<Notification>[] = [];
    for (const step of steps) made.push(...(await notificationsOf(parts, transaction, step)));
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

async function notificationsOf(
  parts: Parts,
  transaction: Transaction,
  step: IssueStep,
): Promise<Plain<Notification>[]> {
  const { rules, webhooks } = await parts.ruleSets.inForce(step.after.areaIds);
  const matching = rules.filter(({ rule }) => matches(rule, step));
  if (matching.length === 0) return [];
  const joined = await joinedOf(parts, transaction, step, matching);
  const around: Surroundings = {
    category: await categoryOf(parts, step),
    joined,
    settings: await settingsOf(parts, transaction, step, matching, joined),
    webhooks: [...webhooks, ...(await partnersOf(parts, step, matching))],
  };
  return matching.flatMap((rule) => makeNotifications(rule, step, around));
}

async function categoryOf({ catalogue }: Parts, { after }: IssueStep): Promise<Message> {
  const { categoryCode } = after;
  const category = await catalogue.find(categoryCode, after.areaIds);
  return category?.name ?? { 'zh-CN': categoryCode, en: categoryCode };
}

async function joinedOf(
  { models }: Parts,
  { session }: Transaction,
  { after }: IssueStep,
  matching: readonly PlacedRule[],
): Promise<string[]> {
  if (after.joinCount === 0 || !matching.some(({ rule }) => rule.audience === 'JOINED')) return [];
  // The id of a "me too" is the issue's and the person's with a space between; "!" follows it.
  const joins = await models.joins
    .find({ _id: { $gt: `${after._id} `, $lt: `${after._id}!` } }, { personId: 1 }, { session })
    .sort({ _id: 1 })
    .limit(MAX_JOINED_RECIPIENTS)
    .lean<Pick<Join, 'personId'>[]>();
  return joins.map(({ personId }) => personId);
}

async function settingsOf(
  { models }: Parts,
  { session }: Transaction,
  step: IssueStep,
  matching: readonly PlacedRule[],
  joined: readonly string[],
): Promise<Map<string, NotificationSettings>> {
  const recipients = matching.flatMap(({ rule }) => recipientsOf(rule.audience, step, joined));
  const persons = new Set(recipients.flatMap((recipient) => ('personId' in recipient ? [recipient.personId] : [])));
  if (persons.size === 0) return new Map();
  const found = await models.notificationSettings
    .find({ _id: { $in: [...persons] } }, null, { session })
    .lean<NotificationSettings[]>();
  return new Map(found.map((settings) => [settings._id, settings]));
}

async function partnersOf(
  { models }: Parts,
  { after: { origin, areaIds } }: IssueStep,
  matching: readonly PlacedRule[],
): Promise<Webhook[]> {
  if (origin?.kind !== 'PARTNER' || !matching.some(({ rule }) => rule.audience === 'PARTNER')) return [];
  const { partnerId } = origin;
  return models.webhooks.find({ areaId: { $in: [...areaIds] }, status: 'ACTIVE', partnerId }).lean<Webhook[]>();
}
