import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideDay } from '../src/deliberation/day/decideDay.ts';
import {
  beginning,
  type DayEvent,
  type DaySetup,
  type DeliberationDay,
  nextDateOf,
} from '../src/deliberation/day/deliberationDay.ts';
import { evolveDay } from '../src/deliberation/day/evolveDay.ts';
import { STANDARD_QUORUM } from '../src/deliberation/meeting/party.ts';
import { dayOf, weekdayOf } from '../src/timeLimits/calendar.ts';

const setup: DaySetup = {
  name: '红色议事日',
  weekday: 6,
  minuteOfDay: 540,
  venue: '厅',
  chairId: 'per_chair',
  leadDays: 2,
  secondersNeeded: 0,
  agendaSize: 10,
  invitations: [],
  quorum: STANDARD_QUORUM,
};
const place = { communityId: 'are_1', areaIds: ['are_1'] };
const start = Date.parse('2026-01-01T00:00:00Z');
const instants = fc.integer({ min: start, max: start + 800 * 86_400_000 }).map((ms) => new Date(ms));
const noHoliday = () => false;

function define(at: Date, more: Partial<DaySetup> = {}): DeliberationDay {
  const command = { type: 'DEFINE', id: 'ddy_1', areaId: 'are_1', place, setup: { ...setup, ...more } } as const;
  const outcome = decideDay(undefined, command, at);
  if (!outcome.ok) throw new Error('refused');
  return { ...evolveDay(undefined, outcome.events[0] as DayEvent), version: 1 };
}

describe('I7 a deliberation day', () => {
  it('I7 the next date has its weekday, comes after now and after the last one, and is at most a week away', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 7 }), fc.nat(1_439), (now, weekday, minuteOfDay) => {
        const date = nextDateOf({ weekday, minuteOfDay }, now, null);
        expect(weekdayOf(dayOf(date))).toBe(weekday);
        const ahead = beginning(date, minuteOfDay).getTime() - now.getTime();
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual(7 * 86_400_000);
        expect(dayOf(nextDateOf({ weekday, minuteOfDay }, now, date)) - dayOf(date)).toBe(7);
      }),
      { numRuns: 200 },
    );
  });

  it('I7 whenever the timer comes, each date is called or skipped once, in order, never early and never for the past', () => {
    fc.assert(
      fc.property(
        instants,
        fc.array(fc.nat(12 * 86_400_000), { maxLength: 30 }),
        fc.nat(10),
        (from, waits, leadDays) => {
          let state = define(from, { leadDays });
          let now = from.getTime();
          const seen: string[] = [];
          for (const wait of waits) {
            now += wait;
            const outcome = decideDay(state, { type: 'TURN', isHoliday: (date) => date.endsWith('1') }, new Date(now));
            if (!outcome.ok) throw new Error('refused');
            for (const event of outcome.events) {
              expect(now).toBeGreaterThanOrEqual(state.dueAt.getTime());
              if (event.type === 'CALLED') expect(beginning(event.date, 540).getTime()).toBeGreaterThan(now);
              seen.push(state.nextDate);
              state = { ...evolveDay(state, event), version: 1 };
            }
          }
          expect(seen).toEqual([...new Set(seen)].toSorted());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('I7 two at once: the second finds nothing to do; pause, resume, end in every state', () => {
    const state = define(new Date('2026-04-20T02:00:00Z'));
    const due = state.dueAt;
    const called = decideDay(state, { type: 'TURN', isHoliday: noHoliday }, due);
    expect(called).toMatchObject({
      ok: true,
      events: [{ type: 'CALLED', date: '2026-04-25', nextDate: '2026-05-02' }],
    });
    const [event] = called.ok ? called.events : [];
    const next = { ...evolveDay(state, event as DayEvent), version: 2 };
    expect(decideDay(next, { type: 'TURN', isHoliday: noHoliday }, due)).toEqual({ ok: true, events: [] });
    const ended = { ...evolveDay(next, { type: 'ENDED', at: due }), version: 3 };
    const paused = { ...evolveDay(next, { type: 'PAUSED', at: due }), version: 3 };
    const allowed = (day: DeliberationDay) =>
      (['PAUSE', 'RESUME', 'END'] as const).map((type) => decideDay(day, { type }, due).ok);
    expect([allowed(next), allowed(paused), allowed(ended)]).toEqual([
      [true, true, true],
      [true, true, true],
      [false, false, true],
    ]);
    expect(decideDay(paused, { type: 'TURN', isHoliday: noHoliday }, new Date('2027-01-01'))).toEqual({
      ok: true,
      events: [],
    });
  });
});
