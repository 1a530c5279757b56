import { reject } from '@linli/kit/decisions.ts';
import { readInput } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { decide, type Notification } from '../notification.ts';
import { notificationIdShape } from '../readNotifications.ts';
import { DELIVER_NOTIFICATIONS } from '../timerNames.ts';
import { mayManage } from './defineWebhook.ts';
import type { Webhook } from './webhook.ts';

const Input = z.object({ notificationId: notificationIdShape });

/** Tries a failed delivery anew. @throws Rejection NOT_FOUND, WRONG_STATE */
export async function redeliver({ service, viewer, locale }: Context, raw: unknown): Promise<Notification> {
  const { notificationId } = readInput(Input, raw, locale);
  const changed = await service.database.transaction((transaction) =>
    service.notifications.change(transaction, notificationId, async (state) => {
      const webhook = state?.webhookId
        ? await service.models.webhooks
            .findOne({ _id: state.webhookId }, null, { session: transaction.session })
            .lean<Webhook>()
        : null;
      if (!webhook || !mayManage(viewer, webhook)) reject('NOT_FOUND', ['input', 'notificationId']);
      if (webhook.status === 'RETIRED') reject('WRONG_STATE', ['input', 'notificationId'], { status: webhook.status });
      return decide(state, { type: 'REDELIVER' }, service.clock());
    }),
  );
  service.expectTimer(DELIVER_NOTIFICATIONS, changed._id, changed.dueAt ?? service.clock());
  return changed;
}
