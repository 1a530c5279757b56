import { describe, expect, it } from '@jest/globals';
import { hoursShape, isAvailable, timeText } from '../src/help/availableHours.ts';
import {
  type Craftsman,
  type CraftsmanCommand,
  type CraftsmanStatus,
  craftsmanId,
  type Profile,
  transitions,
} from '../src/help/craftsman.ts';
import { decide } from '../src/help/decideCraftsman.ts';
import { evolve } from '../src/help/evolveCraftsman.ts';
import { helpKinds, kindOfCategory } from '../src/help/helpKinds.ts';

const now = new Date('2026-03-02T02:00:00Z');
const profile: Profile = {
  form: 'NEIGHBOUR',
  name: '贺师傅',
  introduction: '退休维修工',
  kinds: ['MH-12'],
  asksFor: [],
  hours: [{ weekday: 1, from: 540, until: 720 }],
  contactPhone: 'sealed',
  maskedPhone: '138****5678',
};
const here = { areaId: 'are_2', path: ['are_1', 'are_2'] };
const there = { areaId: 'are_3', path: ['are_1', 'are_3'] };
const ENTER: CraftsmanCommand = {
  type: 'ENTER',
  by: 'per_he',
  holder: { holderKind: 'PERSON', holderId: 'per_he' },
  profile,
  places: [here],
  confirms: [],
};
const commands = {
  ENTER,
  CHANGE: { type: 'CHANGE', by: 'per_he', profile, places: [here], confirms: [] },
  CONFIRM: { type: 'CONFIRM', by: 'per_secretary', areaId: 'are_2' },
  STRIKE: { type: 'STRIKE', by: 'per_secretary', areaId: 'are_2' },
  REST: { type: 'REST', by: 'per_he' },
  RESUME: { type: 'RESUME', by: 'per_he' },
  END: { type: 'END', by: 'per_he' },
} satisfies Record<string, CraftsmanCommand>;

function after(state: Craftsman | undefined, command: CraftsmanCommand, at = now): Craftsman {
  const outcome = decide(state, command, at);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  let next = state;
  for (const event of outcome.events) next = { ...evolve(next, event), version: 1 };
  return next as Craftsman;
}

const given = (...history: CraftsmanCommand[]): Craftsman =>
  [ENTER, ...history].reduce<Craftsman | undefined>((state, command) => after(state, command), undefined) as Craftsman;

const states: Record<CraftsmanStatus, Craftsman> = {
  ACTIVE: given(),
  RESTING: given(commands.REST),
  ENDED: given(commands.END),
};

describe('I11 craftsman, every state with every command', () => {
  for (const [status, state] of Object.entries(states)) {
    for (const [type, command] of Object.entries(commands)) {
      const table: Partial<Record<string, CraftsmanStatus>> = transitions[state.status];
      const refused = type === 'ENTER' ? 'ALREADY_LISTED' : 'WRONG_STATE';
      it(`I11 ${status} + ${type} → ${table[type] ?? refused}`, () => {
        const outcome = decide(state, command, now);
        const answer = outcome.ok ? after(state, command).status : outcome.errors[0]?.code;
        expect(answer).toBe(table[type] ?? refused);
      });
    }
  }

  it('I11 knows no command but ENTER before the entry exists', () => {
    for (const command of Object.values(commands).filter(({ type }) => type !== 'ENTER')) {
      expect(decide(undefined, command, now)).toMatchObject({ ok: false, errors: [{ code: 'NOT_FOUND' }] });
    }
  });

  it('I11 lists nobody where the community has not confirmed, and confirms once', () => {
    expect(states.ACTIVE).toMatchObject({ _id: craftsmanId('per_he'), listedIn: [], pendingAreaIds: here.path });
    const confirmed = given(commands.CONFIRM);
    expect(confirmed).toMatchObject({
      listedIn: [...here.path, 'whole are_2'],
      confirmedAreaIds: ['are_2'],
      pendingAreaIds: [],
    });
    expect(decide(confirmed, commands.CONFIRM, now)).toEqual({ ok: true, events: [] });
    expect(decide(confirmed, { ...commands.CONFIRM, areaId: 'are_3' }, now)).toMatchObject({ ok: false });
    expect(after(confirmed, commands.STRIKE)).toMatchObject({ areas: [], listedIn: [], confirmedAreaIds: [] });
  });

  it('I11 keeps a confirmation over changes, but not for a kind of help or an area that is new', () => {
    const confirmed = given(commands.CONFIRM);
    const places = [here, there];
    const wider = after(confirmed, { ...commands.CHANGE, places });
    expect(wider).toMatchObject({ confirmedAreaIds: ['are_2'], pendingAreaIds: there.path });
    const more = { ...profile, kinds: ['MH-12', 'MH-08'] };
    expect(after(confirmed, { ...commands.CHANGE, profile: more })).toMatchObject({ confirmedAreaIds: [] });
    expect(after(confirmed, { ...commands.CHANGE, profile: more, confirms: ['are_2'] })).toMatchObject({
      confirmedAreaIds: ['are_2'],
    });
  });
});

describe('I11 kinds of help and hours', () => {
  it('I11 has twelve kinds, each with a category of its own', () => {
    expect(helpKinds.size).toBe(12);
    expect(kindOfCategory.size).toBe(12);
    for (const { code, categoryCode } of helpKinds.values()) expect(categoryCode).toBe(`90-9${code.slice(3)}`);
  });

  it('I11 reads hours in China’s time and refuses what is no week', () => {
    const hours = hoursShape.parse([{ weekday: 1, from: '09:00', until: '24:00' }]);
    expect(hours.map(({ from, until }) => [timeText(from), timeText(until)])).toEqual([['09:00', '24:00']]);
    // 1 March 2026 was a Sunday; 16:00 UTC is Monday in China.
    expect(isAvailable(hours, new Date('2026-03-02T00:59:00Z'))).toBe(false);
    expect(isAvailable(hours, new Date('2026-03-02T01:00:00Z'))).toBe(true);
    expect(isAvailable(hours, new Date('2026-03-02T15:59:00Z'))).toBe(true);
    expect(isAvailable(hours, new Date('2026-03-02T16:00:00Z'))).toBe(false);
    const span = { weekday: 1, from: '09:00', until: '12:00' };
    for (const wrong of [
      [{ ...span, weekday: 8 }],
      [{ ...span, from: '25:00' }],
      [{ ...span, until: '08:00' }],
      [span, { ...span, from: '11:00', until: '13:00' }],
    ]) {
      expect(hoursShape.safeParse(wrong).success).toBe(false);
    }
  });
});
