import type { Issues } from '../service.ts';
import { DeliveryError } from './channel.ts';
import { decide, type Notification, type NotificationCommand } from './notification.ts';

type Service = Pick<Issues, 'database' | 'notifications' | 'channels' | 'clock' | 'firstRetryMs'>;

/**
 * One try of one notification. The try is noted before the call, so that of several processes one calls, and a process that
 * dies while calling leaves a notification that is tried again. @returns when it is due next
 */
export async function deliverNotification(service: Service, id: string): Promise<Date | undefined> {
  const before = { tries: 0 };
  const tried = await change(service, id, { type: 'TRY', firstPauseMs: service.firstRetryMs }, before);
  if (tried.tries === before.tries) return tried.dueAt;
  const channel = service.channels.find(({ name }) => name === tried.channel);
  if (!channel) throw new TypeError(`There is no channel ${tried.channel}`);
  const command = await channel.deliver(tried).then(
    () => ({ type: 'SUCCEED' }) as const,
    (error: unknown) => {
      if (!(error instanceof DeliveryError)) throw error;
      return { type: 'FAIL', reason: error.message, final: error.final } as const;
    },
  );
  return (await change(service, id, command, before)).dueAt;
}

/** `before` takes the number of tries as it was. */
function change(
  { database, notifications, clock }: Service,
  id: string,
  command: NotificationCommand,
  before: { tries: number },
): Promise<Notification> {
  return database.transaction((transaction) =>
    notifications.change(transaction, id, (state) => {
      before.tries = state?.tries ?? 0;
      return decide(state, command, clock());
    }),
  );
}
