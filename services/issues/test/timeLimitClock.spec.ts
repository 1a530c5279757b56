import { describe, expect, it } from '@jest/globals';
import { TimeLimitClock } from '../src/graphql/resolvers/TimeLimitClock.ts';
import type { TimeLimitClockMapper } from '../src/graphql/mappers.ts';
import { CN } from '../src/timeLimits/calendar.ts';
import { extendClock, pauseClock, resumeClock, startClock, strike } from '../src/timeLimits/clocks.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';

const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+08:00`);
const calendar = workingCalendar(CN);
const limit = { amount: 10, unit: 'WORKING_HOUR' } as const;
const why = { reason: '等待配件', approvedById: 'per_approver' };

/** What the graph shows of a clock at a moment. */
function shown(clock: TimeLimitClockMapper, now: Date): Record<string, unknown> {
  const context = { service: { clock: () => now } };
  const fields = Object.entries(TimeLimitClock) as unknown as [string, (...given: unknown[]) => unknown][];
  return Object.fromEntries(fields.map(([name, resolve]) => [name, resolve(clock, {}, context)]));
}

describe('I8 a clock in the graph', () => {
  const begun = startClock(calendar, 'CN', limit, [50, 80, 100], at('2026-03-02 08:30'));
  const paused = pauseClock(begun, why, at('2026-03-02 10:30'));
  const resumed = resumeClock(calendar, paused, at('2026-03-03 08:30'));
  const clock = extendClock(calendar, resumed, { at: at('2026-03-03 09:00'), by: { amount: 1, unit: 'HOUR' }, ...why });

  it('I8 explains start, pauses, extensions, due time and use', () => {
    expect(shown({ clock, calendar }, at('2026-03-03 14:30'))).toEqual({
      calendarKey: 'CN',
      limit,
      startedAt: at('2026-03-02 08:30'),
      dueAt: at('2026-03-03 19:00'),
      stoppedAt: null,
      paused: false,
      pauses: [
        {
          from: at('2026-03-02 10:30'),
          until: at('2026-03-03 08:30'),
          reason: '等待配件',
          approvedBy: { id: 'per_approver' },
        },
      ],
      extensions: [
        {
          at: at('2026-03-03 09:00'),
          by: { amount: 1, unit: 'HOUR' },
          reason: '等待配件',
          approvedBy: { id: 'per_approver' },
        },
      ],
      givenMinutes: 660,
      usedMinutes: 390,
      remainingMinutes: 270,
      pausedMinutes: 1_320,
      percent: 59.1,
      light: 'GREEN',
      breached: false,
      marks: [
        { percent: 50, at: at('2026-03-03 12:00') },
        { percent: 80, at: at('2026-03-03 16:48') },
        { percent: 100, at: at('2026-03-03 19:00') },
      ],
      struck: [],
      certain: true,
    });
  });

  it('I8 keeps reasons and approvers from whoever sees but the outline', () => {
    const { pauses, extensions } = shown({ clock, calendar, outline: true }, at('2026-03-03 14:30'));
    expect(pauses).toEqual([expect.objectContaining({ reason: null, approvedBy: null })]);
    expect(extensions).toEqual([expect.objectContaining({ reason: null, approvedBy: null })]);
  });

  it('I8 shows no due time and no marks while it rests', () => {
    const rests = shown({ clock: paused, calendar }, at('2026-03-05 14:30'));
    expect(rests).toMatchObject({ dueAt: null, marks: [], paused: true, usedMinutes: 120, light: 'GREEN' });
  });

  it('I8 stays breached after an extension', () => {
    const late = at('2026-03-03 19:01');
    const { clock: struck } = strike(clock, late);
    const longer = extendClock(calendar, struck, { at: late, by: { amount: 2, unit: 'DAY' }, ...why });
    expect(shown({ clock, calendar }, late)).toMatchObject({ breached: true, light: 'RED', remainingMinutes: -1 });
    expect(shown({ clock: longer, calendar }, late)).toMatchObject({ breached: true, light: 'GREEN' });
  });
});
