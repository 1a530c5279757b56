import { type Clock, type Extension, type Mark, NEVER, type Pause } from './clock.ts';
import type { Limit, LimitUnit } from './limit.ts';
import type { WorkingCalendar } from './workingTime.ts';

/** A stretch in which a clock counted, in one unit. */
type Stretch = { readonly from: Date; readonly to: Date; readonly unit: LimitUnit };

export const isPaused = ({ pauses }: Clock): boolean => pauses.at(-1)?.until === null;

/** Begins to count at `now`; a mark for each of the per cents. */
export function startClock(
  calendar: WorkingCalendar,
  key: string,
  limit: Limit,
  percents: readonly number[],
  now: Date,
): Clock {
  const clock: Clock = {
    calendar: key,
    limit,
    startedAt: now,
    pauses: [],
    extensions: [],
    dueAt: NEVER,
    marks: [...new Set(percents)].toSorted((a, b) => a - b).map((percent) => ({ percent, at: NEVER })),
    struck: [],
    stoppedAt: null,
  };
  return timed(calendar, clock);
}

/** Rests from `now`; what should have struck by then still strikes. A clock that rests or has stopped stays as it is. */
export function pauseClock(clock: Clock, why: Pick<Pause, 'reason' | 'approvedById'>, now: Date): Clock {
  if (isPaused(clock) || clock.stoppedAt) return clock;
  const from = later(now, lastChange(clock));
  return {
    ...clock,
    pauses: [...clock.pauses, { from, until: null, reason: why.reason, approvedById: why.approvedById }],
    dueAt: NEVER,
    marks: clock.marks.map((mark) => (mark.at > from ? { ...mark, at: NEVER } : mark)),
  };
}

/**
 * Goes on at `now` with what remained. All moments are worked out anew by the calendar as it is now; until then a clock
 * keeps the moments it has, whatever happens to its calendar. A clock that does not rest stays as it is.
 */
export function resumeClock(calendar: WorkingCalendar, clock: Clock, now: Date): Clock {
  const open = clock.pauses.at(-1);
  if (!open || open.until !== null || clock.stoppedAt) return clock;
  const pauses = [...clock.pauses.slice(0, -1), { ...open, until: later(now, open.from) }];
  return timed(calendar, { ...clock, pauses });
}

/**
 * Adds time in the extension's own unit after all time given so far. Marks not struck yet move to their per cent of the
 * longer time; what has struck stays struck. A stopped clock stays as it is.
 */
export function extendClock(calendar: WorkingCalendar, clock: Clock, extension: Extension): Clock {
  if (clock.stoppedAt) return clock;
  return timed(calendar, { ...clock, extensions: [...clock.extensions, extension] });
}

/** Stops for good; nothing strikes any more. */
export const stopClock = (clock: Clock, now: Date): Clock =>
  clock.stoppedAt ? clock : { ...clock, marks: [], stoppedAt: later(now, lastChange(clock)) };

/** Strikes all marks at or before `now`, each once. */
export function strike(clock: Clock, now: Date): { clock: Clock; struck: readonly number[] } {
  const struck = clock.marks.filter(({ at }) => at <= now).map(({ percent }) => percent);
  if (struck.length === 0) return { clock, struck };
  return {
    clock: { ...clock, marks: clock.marks.filter(({ at }) => at > now), struck: [...clock.struck, ...struck] },
    struck,
  };
}

/** When the clock strikes next; `NEVER` where it rests, has stopped or has struck everything. */
export const nextMark = ({ marks }: Clock): Date =>
  marks.reduce((earliest, { at }) => (at < earliest ? at : earliest), NEVER);

/** Time given: limit and extensions, in milliseconds of their own units. */
export const givenMs = (calendar: WorkingCalendar, { limit, extensions }: Clock): number =>
  [limit, ...extensions.map(({ by }) => by)].reduce((sum, span) => sum + calendar.msOf(span), 0);

/** Time used by `at`; pauses never count, nor does what follows the stop. */
export const usedMs = (calendar: WorkingCalendar, clock: Clock, at: Date): number =>
  stretches(calendar, clock, at).reduce((sum, { from, to, unit }) => sum + calendar.between(from, to, unit), 0);

/** With due time and marks worked out from the whole history; what a rest keeps away is at `NEVER`. */
function timed(calendar: WorkingCalendar, clock: Clock): Clock {
  const counted = stretches(calendar, clock, NEVER);
  const given = givenMs(calendar, clock);
  const marks = clock.marks.map(
    ({ percent }): Mark => ({ percent, at: momentBy(calendar, counted, Math.ceil((given * percent) / 100)) }),
  );
  return { ...clock, dueAt: isPaused(clock) ? NEVER : momentBy(calendar, counted, given), marks };
}

/** The moment by which that much time has been used. */
function momentBy(calendar: WorkingCalendar, counted: readonly Stretch[], ms: number): Date {
  let left = ms;
  for (const { from, to, unit } of counted) {
    const length = calendar.between(from, to, unit);
    if (left <= length) return calendar.addMs(from, left, unit);
    left -= length;
  }
  return NEVER;
}

/**
 * The stretches in which the clock counts until `end`, cut where the limit is used up and where each extension is, for
 * each of these counts in its own unit; beyond the last of them its unit goes on.
 */
function stretches(calendar: WorkingCalendar, clock: Clock, end: Date): Stretch[] {
  const spans = [clock.limit, ...clock.extensions.map(({ by }) => by)];
  const result: Stretch[] = [];
  let at = 0;
  let unit = clock.limit.unit;
  let left = calendar.msOf(clock.limit);
  for (const running of runningTimes(clock, end)) {
    let { from } = running;
    for (let next = spans[at + 1]; next; next = spans[at + 1]) {
      const used = calendar.addMs(from, left, unit);
      if (used >= running.to) break;
      result.push({ from, to: used, unit });
      [from, unit, left] = [used, next.unit, calendar.msOf(next)];
      at += 1;
    }
    result.push({ from, to: running.to, unit });
    left -= calendar.between(from, running.to, unit);
  }
  return result;
}

/** When the clock ran: from its start to `end` or its stop, without its pauses. */
function runningTimes({ startedAt, pauses, stoppedAt }: Clock, end: Date): { from: Date; to: Date }[] {
  const last = stoppedAt && stoppedAt < end ? stoppedAt : end;
  const froms = [startedAt, ...pauses.map(({ until }) => until ?? NEVER)];
  const tos = [...pauses.map(({ from }) => from), NEVER];
  return froms.flatMap((from, at) => {
    const to = tos[at] ?? NEVER;
    return from < last ? [{ from, to: to < last ? to : last }] : [];
  });
}

/** The last moment that is fixed: a machine whose time was set back changes nothing before it. */
function lastChange({ startedAt, pauses }: Clock): Date {
  const pause = pauses.at(-1);
  return pause ? (pause.until ?? pause.from) : startedAt;
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);
