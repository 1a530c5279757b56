import type { Limit } from './limit.ts';

/** A moment that does not come: the due time of a clock that rests. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z');

/** A stop of a clock, with who allowed it and why; open while `until` is null. */
export type Pause = {
  readonly from: Date;
  readonly until: Date | null;
  readonly reason: string;
  readonly approvedById: string | null;
};

/** More time than the limit gave, with who allowed it and why. */
export type Extension = {
  readonly at: Date;
  readonly by: Limit;
  readonly reason: string;
  readonly approvedById: string | null;
};

/** A moment of a clock at which something happens, in per cent of its limit (50, 80, 100, and those of the escalation ladder). */
export type Mark = { readonly percent: number; readonly at: Date };

/**
 * One running time limit. Nothing but its own pauses and extensions moves its due time; a comment never does.
 * The moments it strikes are worked out when it starts, goes on or is extended, so timers need no calendar.
 */
export type Clock = {
  /** Key of the calendar whose opening hours count. */
  readonly calendar: string;
  readonly limit: Limit;
  readonly startedAt: Date;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  /** When the time is used up; `NEVER` while it is paused. */
  readonly dueAt: Date;
  /** Marks not struck yet, earliest first; those to come are at `NEVER` while it is paused; none once it is stopped. */
  readonly marks: readonly Mark[];
  /** Per cents that have been struck. */
  readonly struck: readonly number[];
  /** When the clock was stopped for good; null while it counts. */
  readonly stoppedAt: Date | null;
};
