import { accept } from '@linli/kit/decisions.ts';
import type { Message } from '@linli/kit/graphql/locale.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Issues } from '../service.ts';
import { decide, type Notification } from './notification.ts';
import { inAllLanguages } from './placeholders.ts';
import { shipped } from './shipped.ts';

/** Most notices in one digest; what is more comes in a second one at the same time. */
export const MAX_DIGEST = 100;

/** Titles a digest lists; the others are counted. */
export const MAX_DIGEST_LINES = 20;

type Service = Pick<Issues, 'database' | 'models' | 'notifications' | 'clock'>;

/** Shows what was held once its time has come; what was held for a digest goes into one notification with the others of the person. */
export async function releaseNotification(service: Service, id: string): Promise<Date | undefined> {
  const { database, models, notifications, clock } = service;
  return database.transaction(async (transaction) => {
    const held = await notifications.load(transaction, id);
    if (held?.status !== 'HELD') return undefined;
    const now = clock();
    const digest = held.forDigest && held.personId !== null;
    const others = digest
      ? await models.notifications
          .find(
            { personId: held.personId, status: 'HELD', dueAt: { $lte: now }, forDigest: true },
            { _id: 1 },
            { session: transaction.session },
          )
          .sort({ dueAt: 1, _id: 1 })
          .limit(MAX_DIGEST)
          .lean<{ _id: string }[]>()
      : [];
    if (others.length > 1) {
      await collect(
        service,
        transaction,
        others.map(({ _id }) => _id),
        now,
      );
      return (await notifications.load(transaction, id))?.dueAt;
    }
    return (await notifications.change(transaction, id, (state) => decide(state, { type: 'RELEASE' }, now))).dueAt;
  });
}

async function collect({ notifications }: Service, transaction: Transaction, ids: readonly string[], now: Date) {
  const digestId = `ntf_digest_${ids[0]}`;
  const collected = await notifications.changeMany(transaction, ids, (state) =>
    decide(state, { type: 'COLLECT', digestId }, now),
  );
  const notification = digestOf(digestId, collected, now);
  await notifications.change(transaction, digestId, (state) =>
    state ? accept() : decide(state, { type: 'MAKE', notification }, now),
  );
}

/** One notification for many, oldest first. Pure. */
export function digestOf(id: string, notices: readonly Notification[], now: Date): Plain<Notification> {
  const { digest } = shipped;
  const inOrder = notices.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a._id < b._id ? -1 : 1));
  const heading = inAllLanguages(digest.text, () => ({ count: notices.length }));
  const lines = (locale: keyof Message) => inOrder.slice(0, MAX_DIGEST_LINES).map(({ title }) => `· ${title[locale]}`);
  const rest = notices.length > MAX_DIGEST_LINES ? ['· …'] : [];
  const listed = (locale: keyof Message) => [heading[locale], ...lines(locale), ...rest].join('\n');
  const personId = notices[0]?.personId ?? null;
  return {
    _id: id,
    status: 'DELIVERED',
    channel: notices[0]?.channel ?? 'INBOX',
    action: 'DIGEST',
    audience: null,
    rule: null,
    about: null,
    urgent: false,
    title: inAllLanguages(digest.title, () => ({ count: notices.length })),
    text: { 'zh-CN': listed('zh-CN'), en: listed('en') },
    at: now,
    personId,
    addressees: personId === null ? [] : [personId],
    readBy: [],
    webhookId: null,
    facts: null,
    forDigest: false,
    digestId: null,
    collects: inOrder.map(({ _id }) => _id),
    shownAt: now,
    tries: 0,
    failure: null,
  };
}
