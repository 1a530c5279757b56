import { dateOf, dayOf, localDay, UTC_OFFSET_MS, weekdayOf } from '../../timeLimits/calendar.ts';
import { NEVER } from '../../timeLimits/clock.ts';
import type { Invitation, QuorumRule } from '../meeting/party.ts';
import type { Place } from '../../place.ts';

/** Longest time between calling a meeting and holding it, in days. */
export const MAX_LEAD_DAYS = 30;

/** Most seconders a community can ask for. */
export const MAX_SECONDERS_NEEDED = 500;

/** Skipped dates kept, the latest. */
export const MAX_SKIPPED_DATES = 20;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** How the weekly day is held. */
export type DaySetup = {
  readonly name: string;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /** Minutes since midnight in Asia/Shanghai. */
  readonly minuteOfDay: number;
  readonly venue: string;
  readonly chairId: string;
  /** Days before the meeting at which it is called and takes its agenda. */
  readonly leadDays: number;
  readonly secondersNeeded: number;
  /** Most topics one meeting takes by itself. */
  readonly agendaSize: number;
  readonly invitations: readonly Invitation[];
  readonly quorum: QuorumRule;
};

export type Skipped = { readonly date: string; readonly reason: 'HOLIDAY' | 'MISSED' };

/** A weekly day on which a community deliberates (红色议事日). */
export type DeliberationDay = DaySetup &
  Place & {
    readonly _id: string;
    readonly version: number;
    readonly areaId: string;
    readonly status: 'ACTIVE' | 'PAUSED' | 'ENDED';
    /** Date of the next meeting to be called, e.g. `2026-03-07`. */
    readonly nextDate: string;
    /** Date of the meeting called last; null before the first. */
    readonly lastDate: string | null;
    readonly skipped: readonly Skipped[];
    /** When the next meeting is called; `NEVER` unless active. */
    readonly dueAt: Date;
    readonly definedAt: Date;
  };

export type DayStatus = DeliberationDay['status'];

export type DayCommand =
  | {
      readonly type: 'DEFINE';
      readonly id: string;
      readonly areaId: string;
      readonly place: Place;
      readonly setup: DaySetup;
    }
  | { readonly type: 'CHANGE'; readonly setup: DaySetup }
  | { readonly type: 'PAUSE' | 'RESUME' | 'END' }
  /** The next meeting may be due. */
  | { readonly type: 'TURN'; readonly isHoliday: (date: string) => boolean };

type Fact = { readonly at: Date };

export type DayEvent = Fact &
  (
    | {
        readonly type: 'DEFINED';
        readonly id: string;
        readonly areaId: string;
        readonly place: Place;
        readonly setup: DaySetup;
        readonly nextDate: string;
      }
    | { readonly type: 'CHANGED'; readonly setup: DaySetup; readonly nextDate: string }
    | { readonly type: 'RESUMED'; readonly nextDate: string }
    | { readonly type: 'PAUSED' | 'ENDED' }
    | { readonly type: 'CALLED'; readonly date: string; readonly nextDate: string }
    | { readonly type: 'SKIPPED'; readonly skipped: Skipped; readonly nextDate: string }
  );

/** One meeting per day and date, however often it is called. */
export const meetingIdOf = (dayId: string, date: string): string => `mtg_${dayId}_${date}`;

/** When a meeting of that date begins. */
export const beginning = (date: string, minuteOfDay: number): Date =>
  new Date(dayOf(date) * DAY_MS - UTC_OFFSET_MS + minuteOfDay * MINUTE_MS);

/** When that meeting is called. */
export const callingTime = (
  date: string,
  { minuteOfDay, leadDays }: Pick<DaySetup, 'minuteOfDay' | 'leadDays'>,
): Date => new Date(beginning(date, minuteOfDay).getTime() - leadDays * DAY_MS);

/** The first date of that weekday whose meeting begins after `now`, and which comes after the date given. */
export function nextDateOf(
  { weekday, minuteOfDay }: Pick<DaySetup, 'weekday' | 'minuteOfDay'>,
  now: Date,
  after: string | null,
): string {
  const first = Math.max(localDay(now), after === null ? 0 : dayOf(after) + 1);
  const day = first + ((weekday - weekdayOf(first) + WEEK_DAYS) % WEEK_DAYS);
  const date = dateOf(day);
  return beginning(date, minuteOfDay) > now ? date : dateOf(day + WEEK_DAYS);
}

/** When the day wants to be dealt with. */
export const dueTime = (day: DaySetup & { readonly status: DayStatus; readonly nextDate: string }): Date =>
  day.status === 'ACTIVE' ? callingTime(day.nextDate, day) : NEVER;
