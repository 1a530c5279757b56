import { capability } from '../runtime/capability.ts';
import type { DeadLetter } from './deadLetters.ts';

/**
 * Largest message a bus takes, in bytes of its text. Brokers refuse batches above 1 MiB (Kafka's `max.message.bytes`);
 * what is left is room for headers and for the reason of a dead letter.
 */
export const MAX_MESSAGE_BYTES = 900_000;

/** Where a delivery came from, for whoever has to look into it. */
export type Origin = Readonly<Record<string, string>>;

/** Where a bus that keeps messages says in the origin when this one was sent (ISO 8601). */
export const SENT_AT = 'sent-at';

/** Takes one message as it came over the wire; throws when it has to come again. */
export type Receive = (text: string, origin: Origin) => Promise<void>;

export type Subscription = {
  /** The consuming service; every group gets every message of its types. */
  readonly group: string;
  readonly types: readonly string[];
  readonly receive: Receive;
};

/** The bus cannot take anything now; it is worth a try later. */
export class BusUnavailable extends Error {}

/** The bus will never take this message. */
export class UndeliverableMessage extends Error {}

/**
 * Carries messages between services. At least once; in order per key; a slow or failing key delays no other.
 * `publish` resolves when the bus answers for the message, so the sender may forget it.
 */
export type Bus = {
  /** @throws BusUnavailable @throws UndeliverableMessage and whatever a consumer of the same process failed with. */
  publish(type: string, key: string, text: string): Promise<void>;
  subscribe(subscription: Subscription): void;
  /** Shows a message its group has given up on to those who watch the bus. */
  bury(group: string, letter: DeadLetter): Promise<void>;
  /** Whether everything published here reaches every service; else senders keep their messages. */
  readonly reachesAll: boolean;
  /** Whether other processes use it too, among them replicas of the services of this one. */
  readonly shared: boolean;
};

export const eventBus = capability<Bus>('eventBus');

/** @throws UndeliverableMessage when no bus would take the text. */
export function assertDeliverable(type: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_MESSAGE_BYTES) return;
  throw new UndeliverableMessage(
    `A message of type ${type} has ${bytes} bytes; the bus takes at most ${MAX_MESSAGE_BYTES}. Publish a reference to what is large.`,
  );
}
