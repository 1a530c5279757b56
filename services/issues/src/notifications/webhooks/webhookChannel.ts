import type { Message } from '@linli/kit/graphql/locale.ts';
import type { ServiceBase } from '@linli/kit/service.ts';
import type { Model } from 'mongoose';
import { type Channel, DeliveryError } from '../channel.ts';
import type { Notification } from '../notification.ts';
import { post } from './post.ts';
import { SIGNATURE_HEADER, sign } from './signature.ts';
import { SECRET_CONTEXT, type Webhook } from './webhook.ts';

/** Header with the id of the notification: the same for every try, also after a redelivery. */
export const IDEMPOTENCY_HEADER = 'idempotency-key';

/** Header with what has happened, e.g. `issue.confirmed` or `responsibility-item.overdue`. */
export const EVENT_HEADER = 'linli-event';

const eventOf = ({ about, action }: Notification): string =>
  `${about?.subject ?? 'ISSUE'}.${action}`.toLowerCase().replaceAll('_', '-');

const wordsOf = (notification: Notification, { language }: Webhook) => {
  const inLanguage = (message: Message) => message[language];
  return { title: inLanguage(notification.title), text: inLanguage(notification.text), language };
};

/** What is sent; the same bytes at every try as long as the endpoint keeps its language. */
export const bodyOf = (notification: Notification, webhook: Webhook): string =>
  JSON.stringify({
    id: notification._id,
    event: eventOf(notification),
    ...notification.facts,
    ...wordsOf(notification, webhook),
  });

/** Posts notifications to the endpoints of other systems, signed with the endpoint's secret. */
export function webhookChannel(
  { personalData, clock, production }: Pick<ServiceBase, 'personalData' | 'clock' | 'production'>,
  webhooks: Model<Webhook>,
): Channel {
  return {
    name: 'WEBHOOK',
    async deliver(notification) {
      const webhook = await webhooks.findOne({ _id: notification.webhookId ?? '' }).lean<Webhook>();
      if (!webhook || webhook.status === 'RETIRED') throw new DeliveryError('the endpoint was retired', true);
      const body = bodyOf(notification, webhook);
      const secret = personalData.open(SECRET_CONTEXT, webhook.secret);
      const headers = {
        [SIGNATURE_HEADER]: sign(secret, body, clock()),
        [IDEMPOTENCY_HEADER]: notification._id,
        [EVENT_HEADER]: eventOf(notification),
      };
      await post(webhook.url, body, headers, { production });
    },
  };
}
