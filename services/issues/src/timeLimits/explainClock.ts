import { type Clock, NEVER } from './clock.ts';
import { givenMs, isPaused, usedMs } from './clocks.ts';
import { isWorkingUnit, type WorkingCalendar } from './workingTime.ts';

/** Per cent of the time used from which on a clock shows the next light. */
export const AMBER_ABOVE_PERCENT = 80;
export const RED_ABOVE_PERCENT = 100;

export const LIGHTS = ['GREEN', 'AMBER', 'RED'] as const;

export type Light = (typeof LIGHTS)[number];

/** What a clock says of itself; spans in milliseconds of the units of its limit and extensions. */
export type ClockExplanation = {
  readonly startedAt: Date;
  /** Null while it is paused. */
  readonly dueAt: Date | null;
  readonly limitMs: number;
  readonly extraMs: number;
  readonly usedMs: number;
  /** How long it rested, around the clock. */
  readonly pausedMs: number;
  /** What is left of limit and extensions; negative by how much they are exceeded. */
  readonly remainingMs: number;
  /** Of limit and extensions, one decimal. */
  readonly percent: number;
  readonly light: Light;
  readonly paused: boolean;
  readonly stoppedAt: Date | null;
  /** Whether the holidays of all years concerned are known; otherwise the plain week counts there. */
  readonly certain: boolean;
};

/** Explains a clock by the calendar as it is now. */
export function explainClock(calendar: WorkingCalendar, clock: Clock, now: Date): ClockExplanation {
  const given = givenMs(calendar, clock);
  const limitMs = calendar.msOf(clock.limit);
  const used = usedMs(calendar, clock, now);
  const share = (used / given) * 100;
  const dueAt = clock.dueAt < NEVER ? clock.dueAt : null;
  const until = clock.stoppedAt ?? now;
  const working = [clock.limit, ...clock.extensions.map(({ by }) => by)].some(({ unit }) => isWorkingUnit(unit));
  return {
    startedAt: clock.startedAt,
    dueAt,
    limitMs,
    extraMs: given - limitMs,
    usedMs: used,
    pausedMs: pausedMs(clock, until),
    remainingMs: given - used,
    percent: Math.round(share * 10) / 10,
    light: share > RED_ABOVE_PERCENT ? 'RED' : share > AMBER_ABOVE_PERCENT ? 'AMBER' : 'GREEN',
    paused: isPaused(clock) && !clock.stoppedAt,
    stoppedAt: clock.stoppedAt,
    certain: !working || calendar.knows(clock.startedAt, dueAt && dueAt > until ? dueAt : until),
  };
}

const pausedMs = ({ pauses }: Clock, end: Date): number =>
  pauses.reduce((sum, { from, until }) => {
    const to = until && until < end ? until : end;
    return sum + Math.max(0, to.getTime() - from.getTime());
  }, 0);
