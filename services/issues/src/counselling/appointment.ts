import type { Subject } from './counsellor.ts';
import type { Slot } from './slots.ts';

const HOUR_MS = 3_600_000;

/** A confirmed appointment is remembered this long before it begins. */
export const REMINDER_LEAD_MS = 24 * HOUR_MS;

/** Cancelled later than this before the beginning, by the person: it is counted as missed. */
export const CANCEL_UNTIL_MS = 12 * HOUR_MS;

/** How long a missed appointment counts, and cannot be erased. */
export const MISSED_COUNTED_MS = 90 * 24 * HOUR_MS;

/** Notes of one appointment, at most. */
export const MAX_NOTES = 50;

/** What the person asks for; the topic is sealed for the two of them. */
export type Request = Slot & {
  readonly _id: string;
  readonly counsellorId: string;
  readonly counsellorPersonId: string;
  readonly subject: Subject;
  readonly personId: string;
  /** Under which the counsellor knows the person; null: by the person's own id. */
  readonly nickname: string | null;
  readonly topic: string;
  readonly areaIds: readonly string[];
  readonly followUpOfId: string | null;
  /** Keys of the quarters both keep free; see `keysOf`. */
  readonly held: readonly string[];
};

/** The counsellor's own record, sealed for nobody else. */
export type Note = { readonly at: Date; readonly text: string };

export type AppointmentStatus = 'REQUESTED' | 'CONFIRMED' | 'HELD' | 'CANCELLED' | 'NO_SHOW';

export type Appointment = Omit<Request, 'personId' | 'topic' | 'held'> & {
  readonly version: number;
  readonly status: AppointmentStatus;
  /** Null once erased. */
  readonly personId: string | null;
  readonly topic: string | null;
  /** The two; the counsellor alone once erased. */
  readonly concernedIds: readonly string[];
  /** Absent when the time is free again. */
  readonly held?: readonly string[];
  /** Day in China, all that others learn of the time. */
  readonly day: string;
  readonly requestedAt: Date;
  readonly confirmedAt: Date | null;
  readonly remindedAt: Date | null;
  readonly endedAt: Date | null;
  readonly cancelledBy: 'PERSON' | 'COUNSELLOR' | 'TIME' | null;
  /** Sealed like the topic. */
  readonly reason: string | null;
  /** Not come, or cancelled too late. */
  readonly missed: boolean;
  readonly notes: readonly Note[];
  readonly erasedAt: Date | null;
  readonly dueAt: Date;
};

type By = { readonly by: string };

export type AppointmentCommand =
  | { readonly type: 'REQUEST'; readonly request: Request }
  | (By & { readonly type: 'CONFIRM' })
  | (By & { readonly type: 'CANCEL'; readonly reason: string })
  | (By & { readonly type: 'HOLD'; readonly note: string | null })
  | (By & { readonly type: 'MISS' })
  | (By & { readonly type: 'NOTE'; readonly note: string })
  | (By & { readonly type: 'ERASE' })
  | { readonly type: 'TIME_OUT' };

export type AppointmentEvent = { readonly at: Date } & (
  | { readonly type: 'REQUESTED'; readonly request: Request }
  | { readonly type: 'CONFIRMED'; readonly dueAt: Date }
  | { readonly type: 'REMINDED' }
  | {
      readonly type: 'CANCELLED';
      readonly by: 'PERSON' | 'COUNSELLOR' | 'TIME';
      readonly late: boolean;
      readonly reason: string | null;
    }
  | { readonly type: 'HELD' }
  | { readonly type: 'NOTED'; readonly note: string }
  | { readonly type: 'MISSED' }
  | { readonly type: 'ERASED' }
);

/** What can be done in each state, and the state it leads to. */
export const transitions = {
  REQUESTED: { CONFIRM: 'CONFIRMED', CANCEL: 'CANCELLED', TIME_OUT: 'CANCELLED' },
  CONFIRMED: { CANCEL: 'CANCELLED', HOLD: 'HELD', MISS: 'NO_SHOW', TIME_OUT: 'CONFIRMED' },
  HELD: { NOTE: 'HELD', ERASE: 'HELD' },
  CANCELLED: { ERASE: 'CANCELLED' },
  NO_SHOW: { ERASE: 'NO_SHOW' },
} as const satisfies Record<AppointmentStatus, Partial<Record<AppointmentCommand['type'], AppointmentStatus>>>;
