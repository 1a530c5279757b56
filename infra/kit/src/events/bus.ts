import { capability } from '../runtime/capability.ts';

/** Takes one message as it came over the wire; throws when it has to come again. */
export type Receive = (text: string) => Promise<void>;

export type Subscription = {
  /** The consuming service; every group gets every message of its types. */
  readonly group: string;
  readonly types: readonly string[];
  readonly receive: Receive;
};

/**
 * Carries messages between services. At least once; in order per key; a slow or failing key delays no other.
 * `publish` resolves when the bus answers for the message, so the sender may forget it.
 */
export type Bus = {
  publish(type: string, key: string, text: string): Promise<void>;
  subscribe(subscription: Subscription): void;
  /** Whether everything published here reaches every service; else senders keep their messages. */
  readonly reachesAll: boolean;
};

export const eventBus = capability<Bus>('eventBus');
