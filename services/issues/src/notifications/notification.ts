import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Message } from '@linli/kit/graphql/locale.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Audience, NotificationChannel } from './rule.ts';
import type { Subject } from './subjects/subject.ts';
import type { Action } from './terms.ts';

export const NOTIFICATION_STATUSES = ['HELD', 'PENDING', 'DELIVERED', 'COLLECTED', 'FAILED'] as const;

/**
 * HELD waits for the end of quiet hours or for a digest; PENDING for its channel; DELIVERED has arrived or stands in the
 * inbox; COLLECTED went into a digest; FAILED was tried often enough.
 */
export type NotificationStatus = (typeof NOTIFICATION_STATUSES)[number];

/** One notice to one recipient over one channel. */
export type Notification = {
  /** `ntf_<subject>_<step>_<rule>_<recipient>`: what a step makes is made once. */
  readonly _id: string;
  readonly version: number;
  readonly status: NotificationStatus;
  readonly channel: NotificationChannel;
  readonly action: Action | 'DIGEST';
  readonly audience: Audience | null;
  readonly rule: string | null;
  /** Null for a digest. */
  readonly about: { readonly subject: Subject; readonly id: string } | null;
  readonly urgent: boolean;
  readonly title: Message;
  readonly text: Message;
  readonly at: Date;
  /** The person it is for; null where it is for whoever holds a role. */
  readonly personId: string | null;
  /** By what it is found in an inbox: the person, or holders of a role on a node. */
  readonly addressees: readonly string[];
  readonly readBy: readonly string[];
  readonly webhookId: string | null;
  /** What a webhook is told beside the words; nothing personal. */
  readonly facts: Readonly<Record<string, unknown>> | null;
  /** When time has something to do with it; absent: nothing. */
  readonly dueAt?: Date;
  /** Waits to be collected with others. */
  readonly forDigest: boolean;
  readonly digestId: string | null;
  /** What a digest holds. */
  readonly collects: readonly string[];
  readonly shownAt: Date | null;
  readonly tries: number;
  readonly failure: { readonly at: Date; readonly reason: string } | null;
};

/** How often a notice is tried before it has failed. */
export const MAX_DELIVERY_TRIES = 8;

/** The pause after the first failed try doubles with each, up to this. */
export const MAX_RETRY_PAUSE_MS = 6 * 3_600_000;

export const retryPause = (tries: number, firstMs: number): number =>
  Math.min(firstMs * 2 ** (tries - 1), MAX_RETRY_PAUSE_MS);

export type NotificationCommand =
  | { readonly type: 'MAKE'; readonly notification: Plain<Notification> }
  | { readonly type: 'RELEASE' }
  | { readonly type: 'COLLECT'; readonly digestId: string }
  /** Begins a try: until its pause is over nobody else tries. */
  | { readonly type: 'TRY'; readonly firstPauseMs: number }
  | { readonly type: 'SUCCEED' }
  /** `final`: trying again is no use. */
  | { readonly type: 'FAIL'; readonly reason: string; readonly final: boolean }
  | { readonly type: 'REDELIVER' };

export type NotificationEvent = { readonly at: Date } & (
  | { readonly type: 'MADE'; readonly notification: Plain<Notification> }
  | { readonly type: 'RELEASED' | 'DELIVERED' | 'REQUEUED' }
  | { readonly type: 'COLLECTED'; readonly digestId: string }
  | { readonly type: 'TRIED'; readonly again: Date }
  | { readonly type: 'TRY_FAILED' | 'FAILED'; readonly reason: string }
);

const TARGET = ['input', 'notificationId'];

/** Decides a command; pure. What time or a channel brings too late changes nothing. Refuses REDELIVER unless it has failed. */
export function decide(
  state: Notification | undefined,
  command: NotificationCommand,
  now: Date,
): Outcome<NotificationEvent> {
  if (command.type === 'MAKE') return state ? accept() : accept({ ...command, type: 'MADE', at: now });
  if (!state) return refuse('NOT_FOUND', TARGET);
  const { status, dueAt, tries } = state;
  const due = dueAt !== undefined && dueAt <= now;
  switch (command.type) {
    case 'RELEASE':
      return status === 'HELD' && due ? accept({ type: 'RELEASED', at: now }) : accept();
    case 'COLLECT':
      return status === 'HELD' && due ? accept({ type: 'COLLECTED', digestId: command.digestId, at: now }) : accept();
    case 'TRY': {
      if (status !== 'PENDING' || !due) return accept();
      const again = new Date(now.getTime() + retryPause(tries + 1, command.firstPauseMs));
      return accept({ type: 'TRIED', again, at: now });
    }
    case 'SUCCEED':
      return status === 'PENDING' ? accept({ type: 'DELIVERED', at: now }) : accept();
    case 'FAIL': {
      if (status !== 'PENDING') return accept();
      const type = command.final || tries >= MAX_DELIVERY_TRIES ? 'FAILED' : 'TRY_FAILED';
      return accept({ type, reason: command.reason, at: now });
    }
    case 'REDELIVER':
      return status === 'FAILED' ? accept({ type: 'REQUEUED', at: now }) : refuse('WRONG_STATE', TARGET, { status });
  }
}

/** The only writer of state. */
export function evolve(state: Plain<Notification> | undefined, event: NotificationEvent): Plain<Notification> {
  if (event.type === 'MADE') return event.notification;
  if (!state) throw new TypeError(`${event.type} before MADE`);
  const { dueAt: _, ...resting } = state;
  switch (event.type) {
    case 'RELEASED':
      return { ...resting, status: 'DELIVERED', shownAt: event.at };
    case 'COLLECTED':
      return { ...resting, status: 'COLLECTED', digestId: event.digestId };
    case 'TRIED':
      return { ...state, tries: state.tries + 1, dueAt: event.again };
    case 'DELIVERED':
      return { ...resting, status: 'DELIVERED', shownAt: event.at, failure: null };
    case 'TRY_FAILED':
      return { ...state, failure: { at: event.at, reason: event.reason } };
    case 'FAILED':
      return { ...resting, status: 'FAILED', failure: { at: event.at, reason: event.reason } };
    case 'REQUEUED':
      return { ...state, status: 'PENDING', tries: 0, dueAt: event.at };
  }
}
