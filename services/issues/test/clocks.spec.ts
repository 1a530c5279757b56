import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CN } from '../src/timeLimits/calendar.ts';
import { type Clock, NEVER } from '../src/timeLimits/clock.ts';
import {
  extendClock,
  givenMs,
  isPaused,
  nextMark,
  pauseClock,
  resumeClock,
  startClock,
  stopClock,
  strike,
  usedMs,
} from '../src/timeLimits/clocks.ts';
import { explainClock } from '../src/timeLimits/explainClock.ts';
import { LIMIT_UNITS, type Limit } from '../src/timeLimits/limit.ts';
import { isWorkingUnit, workingCalendar } from '../src/timeLimits/workingTime.ts';

const HOUR_MS = 3_600_000;
const calendar = workingCalendar(CN);
const PERCENTS = [50, 80, 100, 150];
const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+08:00`);
const why = { reason: '等待配件', approvedById: 'per_approver' };

/** Monday 2 March 2026, 08:30, 10 working hours. */
const start = (limit: Limit = { amount: 10, unit: 'WORKING_HOUR' }) =>
  startClock(calendar, 'CN', limit, [100, 50, 150, 80, 50], at('2026-03-02 08:30'));

const extend = (clock: Clock, by: Limit, now = '2026-03-02 09:00') =>
  extendClock(calendar, clock, { at: at(now), by, ...why });

const marksOf = ({ marks }: Clock) => marks.map((mark) => [mark.percent, mark.at]);

describe('I8 a clock', () => {
  it('knows its due time and its marks from the start', () => {
    const clock = start();
    expect(clock.dueAt).toEqual(at('2026-03-03 10:30'));
    expect(marksOf(clock)).toEqual([
      [50, at('2026-03-02 15:00')],
      [80, at('2026-03-02 18:00')],
      [100, at('2026-03-03 10:30')],
      [150, at('2026-03-03 17:00')],
    ]);
    expect(nextMark(clock)).toEqual(at('2026-03-02 15:00'));
  });

  it('strikes all marks that have come, each once, never early', () => {
    const clock = start();
    expect(strike(clock, new Date(at('2026-03-02 15:00').getTime() - 1))).toEqual({ clock, struck: [] });
    const late = strike(clock, at('2026-03-03 10:30'));
    expect(late.struck).toEqual([50, 80, 100]);
    expect(late.clock.struck).toEqual([50, 80, 100]);
    expect(strike(late.clock, at('2026-03-03 10:30')).struck).toEqual([]);
    expect(strike(late.clock, at('2027-03-03 10:30')).struck).toEqual([150]);
  });

  it('does not count while it is paused', () => {
    const paused = pauseClock(start(), why, at('2026-03-02 10:30'));
    expect(paused.dueAt).toEqual(NEVER);
    expect(nextMark(paused)).toEqual(NEVER);
    expect(strike(paused, at('2027-01-01 00:00')).struck).toEqual([]);
    expect(usedMs(calendar, paused, at('2026-09-01 00:00'))).toBe(2 * HOUR_MS);
    const resumed = resumeClock(calendar, paused, at('2026-03-04 08:30'));
    expect(resumed.dueAt).toEqual(at('2026-03-04 18:00'));
    expect(nextMark(resumed)).toEqual(at('2026-03-04 11:30'));
    expect(resumed.pauses).toEqual([{ from: at('2026-03-02 10:30'), until: at('2026-03-04 08:30'), ...why }]);
  });

  it('still strikes what had come before the pause', () => {
    const paused = pauseClock(start(), why, at('2026-03-02 16:00'));
    const { clock, struck } = strike(paused, at('2026-03-02 16:01'));
    expect(struck).toEqual([50]);
    expect(nextMark(clock)).toEqual(NEVER);
    expect(marksOf(resumeClock(calendar, clock, at('2026-03-02 17:00')))[0]).toEqual([80, at('2026-03-03 09:30')]);
  });

  it('gets an extension in its own unit', () => {
    const clock = extend(start(), { amount: 24, unit: 'HOUR' });
    expect(clock.dueAt).toEqual(at('2026-03-04 10:30'));
    expect(givenMs(calendar, clock)).toBe(34 * HOUR_MS);
    expect(nextMark(clock)).toEqual(at('2026-03-03 17:30'));
    expect(extend(start(), { amount: 1, unit: 'WORKING_DAY' }).dueAt).toEqual(at('2026-03-04 10:30'));
  });

  it('can be extended while it rests; the time comes with the resumption', () => {
    const paused = pauseClock(start(), why, at('2026-03-02 10:30'));
    const extended = extend(paused, { amount: 2, unit: 'WORKING_HOUR' });
    expect(extended.dueAt).toEqual(NEVER);
    expect(resumeClock(calendar, extended, at('2026-03-02 10:30')).dueAt).toEqual(at('2026-03-03 14:00'));
  });

  it('does not strike again what has struck before an extension', () => {
    const { clock } = strike(start(), at('2026-03-03 11:00'));
    const extended = extend(clock, { amount: 10, unit: 'WORKING_HOUR' }, '2026-03-03 11:00');
    expect(marksOf(extended)).toEqual([[150, at('2026-03-05 16:00')]]);
    expect(extended.dueAt).toEqual(at('2026-03-04 14:00'));
    expect(explainClock(calendar, extended, at('2026-03-03 11:00')).light).toBe('GREEN');
  });

  it('stops for good', () => {
    const stopped = stopClock(start(), at('2026-03-02 18:00'));
    expect(strike(stopped, at('2027-01-01 00:00')).struck).toEqual([]);
    expect(usedMs(calendar, stopped, at('2027-01-01 00:00'))).toBe(8 * HOUR_MS);
    expect(stopClock(stopped, at('2026-05-01 00:00'))).toBe(stopped);
    expect(pauseClock(stopped, why, at('2026-05-01 00:00'))).toBe(stopped);
    expect(resumeClock(calendar, stopped, at('2026-05-01 00:00'))).toBe(stopped);
    expect(extend(stopped, { amount: 1, unit: 'DAY' })).toBe(stopped);
  });

  it('takes commands twice, and with a machine time set back', () => {
    const clock = start();
    expect(resumeClock(calendar, clock, at('2026-03-02 09:00'))).toBe(clock);
    const paused = pauseClock(clock, why, at('2026-03-01 00:00'));
    expect(paused.pauses[0]?.from).toEqual(clock.startedAt);
    expect(pauseClock(paused, why, at('2026-03-05 00:00'))).toBe(paused);
    expect(resumeClock(calendar, paused, at('2026-02-01 00:00')).dueAt).toEqual(clock.dueAt);
    expect(usedMs(calendar, clock, at('2026-01-01 00:00'))).toBe(0);
  });
});

describe('I8 a clock explains itself', () => {
  it('while it runs', () => {
    expect(explainClock(calendar, start(), at('2026-03-02 15:00'))).toEqual({
      startedAt: at('2026-03-02 08:30'),
      dueAt: at('2026-03-03 10:30'),
      limitMs: 10 * HOUR_MS,
      extraMs: 0,
      usedMs: 5 * HOUR_MS,
      pausedMs: 0,
      remainingMs: 5 * HOUR_MS,
      percent: 50,
      light: 'GREEN',
      paused: false,
      stoppedAt: null,
      certain: true,
    });
  });

  it.each([
    ['2026-03-02 18:00', 80, 'GREEN'],
    ['2026-03-03 08:36', 81, 'AMBER'],
    ['2026-03-03 10:30', 100, 'AMBER'],
    ['2026-03-03 10:31', 100.2, 'RED'],
  ])('at %s: %d %% and %s', (now, percent, light) => {
    expect(explainClock(calendar, start(), at(now))).toMatchObject({ percent, light });
  });

  it('while it rests and after its end', () => {
    const paused = pauseClock(start(), why, at('2026-03-02 10:30'));
    expect(explainClock(calendar, paused, at('2026-03-02 16:30'))).toMatchObject({
      dueAt: null,
      paused: true,
      pausedMs: 6 * HOUR_MS,
      remainingMs: 8 * HOUR_MS,
    });
    const stopped = stopClock(paused, at('2026-03-02 12:30'));
    expect(explainClock(calendar, stopped, at('2026-09-01 00:00'))).toMatchObject({
      paused: false,
      pausedMs: 2 * HOUR_MS,
      usedMs: 2 * HOUR_MS,
      stoppedAt: at('2026-03-02 12:30'),
    });
  });

  it('is uncertain only where working time meets years not announced', () => {
    const years = (unit: Limit['unit']) =>
      startClock(calendar, 'CN', { amount: 400, unit }, PERCENTS, at('2026-03-02 08:30'));
    expect(explainClock(calendar, years('WORKING_DAY'), at('2026-03-03 00:00')).certain).toBe(false);
    expect(explainClock(calendar, years('DAY'), at('2026-03-03 00:00')).certain).toBe(true);
  });
});

describe('I8 a clock, whatever happens to it', () => {
  const limits = fc.record({ amount: fc.integer({ min: 1, max: 90 }), unit: fc.constantFrom(...LIMIT_UNITS) });
  const sequences = fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 90 * HOUR_MS }),
      what: fc.constantFrom('pause', 'resume', 'extend', 'strike'),
      by: limits,
    }),
    { maxLength: 12 },
  );
  const begun = fc.date({ min: at('2024-01-01 00:00'), max: at('2027-06-01 00:00'), noInvalidDate: true });

  it('used and remaining are limit and extensions; marks are in order; nothing strikes early or twice', () => {
    fc.assert(
      fc.property(begun, limits, sequences, (from, limit, sequence) => {
        let clock = startClock(calendar, 'CN', limit, PERCENTS, from);
        let now = from;
        for (const { after, what, by } of sequence) {
          now = new Date(now.getTime() + after);
          if (what === 'pause') clock = pauseClock(clock, why, now);
          if (what === 'resume') clock = resumeClock(calendar, clock, now);
          if (what === 'extend') clock = extendClock(calendar, clock, { at: now, by, ...why });
          if (what === 'strike') {
            const { clock: next, struck } = strike(clock, now);
            for (const percent of struck) {
              const enough = (givenMs(calendar, clock) * percent) / 100;
              expect(usedMs(calendar, clock, now)).toBeGreaterThanOrEqual(enough);
              expect(clock.struck).not.toContain(percent);
            }
            clock = next;
          }
          const { usedMs: used, remainingMs, limitMs, extraMs, dueAt } = explainClock(calendar, clock, now);
          expect(used + remainingMs).toBe(limitMs + extraMs);
          expect(clock.marks).toEqual(clock.marks.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
          expect([...clock.struck, ...clock.marks.map(({ percent }) => percent)]).toHaveLength(PERCENTS.length);
          expect(isPaused(clock)).toBe(dueAt === null);
          if (dueAt && remainingMs > 0) expect(usedMs(calendar, clock, dueAt)).toBe(limitMs + extraMs);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('with one kind of unit, what remains is what runs from now to the due time', () => {
    fc.assert(
      fc.property(
        begun,
        limits,
        fc.array(fc.integer({ min: 0, max: 60 * HOUR_MS }), { maxLength: 6 }),
        (from, limit, steps) => {
          let clock = startClock(calendar, 'CN', limit, PERCENTS, from);
          let now = from;
          let ran = 0;
          for (const [index, step] of steps.entries()) {
            const next = new Date(now.getTime() + step);
            if (index % 2 === 0) ran += calendar.between(now, next, limit.unit);
            now = next;
            clock = index % 2 === 0 ? pauseClock(clock, why, now) : resumeClock(calendar, clock, now);
          }
          expect(usedMs(calendar, clock, now)).toBe(ran);
          if (!isPaused(clock) && ran < calendar.msOf(limit)) {
            expect(calendar.between(now, clock.dueAt, limit.unit)).toBe(calendar.msOf(limit) - ran);
            if (isWorkingUnit(limit.unit)) expect(calendar.isOpen(new Date(clock.dueAt.getTime() - 1))).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
