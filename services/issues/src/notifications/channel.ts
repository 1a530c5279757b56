import type { Notification } from './notification.ts';
import type { NotificationChannel } from './rule.ts';

/** A way out of the service. An adapter for SMS or WeChat is one more of these (docs/notifications.md). */
export type Channel = {
  readonly name: NotificationChannel;
  /**
   * Returns when the other side has taken it. May be called again with the same notification: its id tells the other side
   * that it is the same. @throws DeliveryError when it was not taken; anything else is a defect
   */
  deliver(notification: Notification): Promise<void>;
};

/** Why something was not taken; `final` when trying again is of no use. The message is shown to whoever runs the endpoint. */
export class DeliveryError extends Error {
  readonly final: boolean;
  constructor(reason: string, final = false) {
    super(reason);
    this.final = final;
  }
}
