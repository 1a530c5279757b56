import { NEVER } from '../../timeLimits/clock.ts';
import { type ClockExplanation, explainClock } from '../../timeLimits/explainClock.ts';
import type { Context } from '../context.ts';
import type { TimeLimitClockResolvers } from '../generated.ts';
import type { TimeLimitClockMapper } from '../mappers.ts';

const MINUTE_MS = 60_000;

/** All fields of one clock in one answer speak of the same moment. */
const explained = new WeakMap<TimeLimitClockMapper, ClockExplanation>();

function explain(shown: TimeLimitClockMapper, { service }: Context): ClockExplanation {
  const known = explained.get(shown) ?? explainClock(shown.calendar, shown.clock, service.clock());
  explained.set(shown, known);
  return known;
}

const minutes = (milliseconds: number): number => Math.floor(milliseconds / MINUTE_MS);

const givenOf = ({ limitMs, extraMs }: ClockExplanation): number => minutes(limitMs + extraMs);

/** Who allowed it and why, unless the viewer sees but the outline. */
const why = ({ outline }: TimeLimitClockMapper, one: { reason: string; approvedById: string | null }) => ({
  reason: outline ? null : one.reason,
  approvedBy: outline || one.approvedById === null ? null : { id: one.approvedById },
});

export const TimeLimitClock: TimeLimitClockResolvers = {
  calendarKey: ({ clock }) => clock.calendar,
  limit: ({ clock }) => clock.limit,
  startedAt: ({ clock }) => clock.startedAt,
  dueAt: (shown, _, context) => explain(shown, context).dueAt,
  stoppedAt: ({ clock }) => clock.stoppedAt,
  paused: (shown, _, context) => explain(shown, context).paused,
  pauses: (shown) => shown.clock.pauses.map((one) => ({ from: one.from, until: one.until, ...why(shown, one) })),
  extensions: (shown) => shown.clock.extensions.map((one) => ({ at: one.at, by: one.by, ...why(shown, one) })),
  givenMinutes: (shown, _, context) => givenOf(explain(shown, context)),
  usedMinutes: (shown, _, context) => minutes(explain(shown, context).usedMs),
  remainingMinutes: (shown, _, context) => givenOf(explain(shown, context)) - minutes(explain(shown, context).usedMs),
  pausedMinutes: (shown, _, context) => minutes(explain(shown, context).pausedMs),
  percent: (shown, _, context) => explain(shown, context).percent,
  light: (shown, _, context) => explain(shown, context).light,
  breached: (shown, _, context) => shown.clock.struck.includes(100) || explain(shown, context).light === 'RED',
  marks: ({ clock }) => clock.marks.filter(({ at }) => at < NEVER),
  struck: ({ clock }) => [...clock.struck],
  certain: (shown, _, context) => explain(shown, context).certain,
};
