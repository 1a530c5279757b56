import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Appointment,
  type AppointmentCommand,
  type AppointmentStatus,
  CANCEL_UNTIL_MS,
  MAX_NOTES,
  MISSED_COUNTED_MS,
  REMINDER_LEAD_MS,
  transitions,
} from '../src/counselling/appointment.ts';
import { decide as decideCounsellor, evolve as evolveCounsellor } from '../src/counselling/counsellor.ts';
import { decide } from '../src/counselling/decideAppointment.ts';
import { evolve } from '../src/counselling/evolveAppointment.ts';
import { keysOf, overlaps, QUARTER_MINUTES, slotAt, slotsOf } from '../src/counselling/slots.ts';
import { localTime } from '../src/help/availableHours.ts';
import { NEVER } from '../src/timeLimits/clock.ts';

const startsAt = new Date('2026-03-09T01:00:00Z');
const endsAt = new Date('2026-03-09T02:00:00Z');
const now = new Date('2026-03-02T01:00:00Z');
const before = (milliseconds: number) => new Date(startsAt.getTime() - milliseconds);
const PERSON = 'per_wu';
const EXPERT = 'per_qin';
const slot = { startsAt, endsAt };
const REQUEST: AppointmentCommand = {
  type: 'REQUEST',
  request: {
    ...slot,
    _id: 'cap_1',
    counsellorId: 'cns_per_qin',
    counsellorPersonId: EXPERT,
    subject: 'PSYCHOLOGY',
    personId: PERSON,
    nickname: '小吴',
    topic: 'sealed',
    areaIds: ['are_1'],
    followUpOfId: null,
    held: [...keysOf(EXPERT, slot), ...keysOf(PERSON, slot)],
  },
};
const commands = {
  CONFIRM: { type: 'CONFIRM', by: EXPERT },
  CANCEL: { type: 'CANCEL', by: PERSON, reason: 'sealed' },
  HOLD: { type: 'HOLD', by: EXPERT, note: null },
  MISS: { type: 'MISS', by: EXPERT },
  NOTE: { type: 'NOTE', by: EXPERT, note: 'sealed' },
  ERASE: { type: 'ERASE', by: PERSON },
  TIME_OUT: { type: 'TIME_OUT' },
} satisfies Record<string, AppointmentCommand>;

/** When each command is possible at all: before the appointment, or after it. */
const when = (type: string, state: Appointment): Date => {
  if (type === 'TIME_OUT') return state.dueAt < NEVER ? state.dueAt : endsAt;
  if (type === 'ERASE') return new Date(startsAt.getTime() + MISSED_COUNTED_MS);
  return type === 'CONFIRM' || type === 'CANCEL' ? now : endsAt;
};

function after(state: Appointment | undefined, command: AppointmentCommand, at: Date): Appointment {
  const outcome = decide(state, command, at);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  let next = state;
  for (const event of outcome.events) next = { ...evolve(next, event), version: 1 };
  return next as Appointment;
}
const codeOf = (state: Appointment | undefined, command: AppointmentCommand, at: Date) => {
  const outcome = decide(state, command, at);
  return outcome.ok ? 'OK' : outcome.errors[0]?.code;
};

const requested = after(undefined, REQUEST, now);
const confirmed = after(requested, commands.CONFIRM, now);
const states: Record<AppointmentStatus, Appointment> = {
  REQUESTED: requested,
  CONFIRMED: confirmed,
  HELD: after(confirmed, commands.HOLD, endsAt),
  CANCELLED: after(confirmed, commands.CANCEL, now),
  NO_SHOW: after(confirmed, commands.MISS, endsAt),
};

describe('I12 appointment, every state with every command', () => {
  for (const [status, state] of Object.entries(states)) {
    for (const [type, command] of Object.entries(commands)) {
      const table: Partial<Record<string, AppointmentStatus>> = transitions[state.status];
      const expected = table[type] ?? (type === 'TIME_OUT' ? state.status : 'WRONG_STATE');
      it(`I12 ${status} + ${type} → ${expected}`, () => {
        const at = when(type, state);
        const code = codeOf(state, command, at);
        expect(code === 'OK' ? after(state, command, at).status : code).toBe(expected);
      });
    }
    it(`I12 ${status} + REQUEST → WRONG_STATE`, () => expect(codeOf(state, REQUEST, now)).toBe('WRONG_STATE'));
  }

  it('I12 knows no command but REQUEST before the appointment exists', () => {
    for (const command of Object.values(commands)) expect(codeOf(undefined, command, now)).toBe('NOT_FOUND');
  });

  it('I12 lets each of the two do their part only, and nobody else', () => {
    for (const type of ['CONFIRM', 'HOLD', 'MISS', 'NOTE'] as const) {
      const state = type === 'NOTE' ? states.HELD : confirmed;
      expect(codeOf(state, { ...commands[type], by: PERSON } as AppointmentCommand, endsAt)).toBe('FORBIDDEN');
    }
    expect(codeOf(states.HELD, { type: 'ERASE', by: EXPERT }, endsAt)).toBe('FORBIDDEN');
    for (const command of Object.values(commands).filter(({ type }) => type !== 'TIME_OUT')) {
      expect(codeOf(confirmed, { ...command, by: 'per_other' } as AppointmentCommand, now)).toBe('FORBIDDEN');
    }
  });

  it('I12 holds and misses nothing before it begins, confirms and cancels nothing afterwards', () => {
    for (const type of ['HOLD', 'MISS'] as const)
      expect(codeOf(confirmed, commands[type], before(1))).toBe('TOO_EARLY');
    expect(codeOf(requested, commands.CONFIRM, startsAt)).toBe('TOO_LATE');
    expect(codeOf(confirmed, commands.CANCEL, startsAt)).toBe('TOO_LATE');
  });

  it('I12 counts a late cancellation of the person, to the moment, and none of the expert', () => {
    expect(after(confirmed, commands.CANCEL, before(CANCEL_UNTIL_MS))).toMatchObject({ missed: false });
    expect(after(confirmed, commands.CANCEL, before(CANCEL_UNTIL_MS - 1))).toMatchObject({ missed: true });
    const byExpert = { ...commands.CANCEL, by: EXPERT };
    expect(after(confirmed, byExpert, before(1))).toMatchObject({ missed: false, cancelledBy: 'COUNSELLOR' });
    expect(states.CANCELLED).not.toHaveProperty('held');
  });

  it('I12 reminds once, never early, and not what was confirmed too late for it', () => {
    expect(confirmed.dueAt).toEqual(before(REMINDER_LEAD_MS));
    expect(after(confirmed, commands.TIME_OUT, before(REMINDER_LEAD_MS + 1)).remindedAt).toBeNull();
    const reminded = after(confirmed, commands.TIME_OUT, before(REMINDER_LEAD_MS));
    expect(reminded).toMatchObject({ remindedAt: before(REMINDER_LEAD_MS), dueAt: NEVER, status: 'CONFIRMED' });
    expect(after(requested, commands.CONFIRM, before(REMINDER_LEAD_MS)).dueAt).toEqual(NEVER);
    expect(after(requested, commands.TIME_OUT, before(1)).status).toBe('REQUESTED');
    expect(after(requested, commands.TIME_OUT, startsAt)).toMatchObject({ status: 'CANCELLED', cancelledBy: 'TIME' });
  });

  it('I12 erases what is the person’s, keeps the expert’s notes, and keeps what is missed as long as it counts', () => {
    const noted = after(states.HELD, commands.NOTE, endsAt);
    const erased = after(noted, commands.ERASE, endsAt);
    expect(erased).toMatchObject({
      personId: null,
      nickname: null,
      topic: null,
      reason: null,
      notes: [{ text: 'sealed' }],
    });
    expect(JSON.stringify(erased)).not.toContain(PERSON);
    expect(codeOf(states.NO_SHOW, commands.ERASE, new Date(startsAt.getTime() + MISSED_COUNTED_MS - 1))).toBe(
      'STILL_COUNTED',
    );
  });

  it('I12 keeps a bounded number of notes', () => {
    let state = states.HELD;
    for (let index = 0; index < MAX_NOTES; index += 1) state = after(state, commands.NOTE, endsAt);
    expect(codeOf(state, commands.NOTE, endsAt)).toBe('TOO_MANY_NOTES');
  });
});

describe('I12 counsellor and slots', () => {
  const opening = {
    hours: [
      { weekday: 1, from: 540, until: 720 },
      { weekday: 3, from: 870, until: 960 },
    ],
    slotMinutes: 60,
    daysOff: ['2026-03-16'],
  };

  it('I12 offers whole slots of the opening hours in China’s time, and none on days off', () => {
    const starts = slotsOf(opening, new Date('2026-03-08T16:00:00Z'), new Date('2026-03-22T16:00:00Z'));
    expect(starts.map((one) => one.startsAt.toISOString().slice(5, 16))).toEqual([
      '03-09T01:00',
      '03-09T02:00',
      '03-09T03:00',
      '03-11T06:30',
      '03-18T06:30',
    ]);
    expect(slotAt(opening, startsAt)).toEqual(slot);
    expect(slotAt(opening, new Date(startsAt.getTime() + 1))).toBeUndefined();
    expect(slotAt(opening, new Date('2026-03-16T01:00:00Z'))).toBeUndefined();
  });

  const quarter = (least: number, most: number) =>
    fc.integer({ min: least / QUARTER_MINUTES, max: most / QUARTER_MINUTES }).map((count) => count * QUARTER_MINUTES);
  const anyOpening = fc.record({
    hours: fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 1, max: 7 }), quarter(0, 1_380), quarter(15, 600))
        .map(([weekday, from, length]) => ({ weekday, from, until: Math.min(from + length, 1_440) })),
      { maxLength: 7, selector: ({ weekday }) => weekday },
    ),
    slotMinutes: quarter(15, 180),
    daysOff: fc.constant([]),
  });

  it('I12 whatever the hours: slots lie within them, do not overlap, and each is found by its beginning', () => {
    fc.assert(
      fc.property(anyOpening, fc.integer({ min: 0, max: 20_000 }), (some, minutes) => {
        const since = new Date(now.getTime() + minutes * 60_000);
        const slots = slotsOf(some, since, new Date(since.getTime() + 9 * 86_400_000));
        for (const [index, one] of slots.entries()) {
          const { weekday, minute } = localTime(one.startsAt);
          const span = some.hours.find((hours) => hours.weekday === weekday);
          expect(span && span.from <= minute && minute + some.slotMinutes <= span.until).toBe(true);
          expect(slotAt(some, one.startsAt)).toEqual(one);
          const next = slots[index + 1];
          if (next) expect(next.startsAt >= one.endsAt).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('I12 two appointments of a person share a key exactly when they overlap, also after the length of slots has changed', () => {
    const anySlot = fc.tuple(quarter(0, 1_440), quarter(15, 180)).map(([from, length]) => ({
      startsAt: new Date(now.getTime() + from * 60_000),
      endsAt: new Date(now.getTime() + (from + length) * 60_000),
    }));
    fc.assert(
      fc.property(anySlot, anySlot, (a, b) => {
        const taken = new Set(keysOf('per_1', a));
        expect(keysOf('per_1', b).some((key) => taken.has(key))).toBe(overlaps(a, b));
        expect(keysOf('per_2', b).some((key) => taken.has(key))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('I12 opens and ends an expert’s hours, and defines one anew who had ended', () => {
    const profile = { ...opening, name: '秦老师', introduction: '心理', subjects: ['PSYCHOLOGY'] as const };
    const places = { servedAreaIds: ['are_1'], listedIn: ['are_1'] };
    const DEFINE = { type: 'DEFINE', personId: EXPERT, profile: { ...profile, ...places } } as const;
    const OPEN = { type: 'OPEN', opening } as const;
    const END = { type: 'END' } as const;
    expect(decideCounsellor(undefined, OPEN, now)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    const active = { ...evolveCounsellor(undefined, { ...DEFINE, type: 'DEFINED', at: now }), version: 1 };
    const ended = { ...evolveCounsellor(active, { type: 'ENDED', at: now }), version: 1 };
    for (const command of [DEFINE, OPEN, END]) expect(decideCounsellor(active, command, now).ok).toBe(true);
    for (const command of [OPEN, END]) {
      expect(decideCounsellor(ended, command, now)).toMatchObject({ errors: [{ code: 'WRONG_STATE' }] });
    }
    expect(decideCounsellor(ended, DEFINE, now).ok).toBe(true);
  });
});
