import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../src/mediation/decideMediation.ts';
import { evolve } from '../src/mediation/evolveMediation.ts';
import { judicialConfirmationUntil } from '../src/mediation/judicialConfirmation.ts';
import {
  type Actor,
  MAX_TIMELINE_STEPS,
  MEDIATION_LIMIT_MS,
  type MediationCase,
  type MediationCommand,
  type MediationStatus,
  transitions,
} from '../src/mediation/mediationCase.ts';
import { NEVER } from '../src/timeLimits/clock.ts';

const DAY_MS = 86_400_000;
const now = new Date('2026-03-02T01:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * DAY_MS);
const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  speaksFor: [],
  manages: false,
  mediates: false,
  ...more,
});
const FIRST = actor('per_1', { speaksFor: ['p1'] });
const SECOND = actor('per_2', { speaksFor: ['p2'] });
const MEDIATOR = actor('per_m', { mediates: true });
const MANAGER = actor('per_s', { manages: true });
const STRANGER = actor('per_x');

const parties = [
  { key: 'p1', kind: 'PERSON', refId: 'per_1' },
  { key: 'p2', kind: 'ORGANIZATION', refId: 'hun_2' },
] as const;
const APPLY: MediationCommand = {
  type: 'APPLY',
  application: {
    _id: 'med_1',
    kind: 'NEIGHBOURS',
    description: 'sealed',
    parties,
    applicantId: 'per_1',
    source: 'ISSUE',
    sourceId: 'iss_1',
    areaIds: ['are_1'],
  },
};
const session = { heldAt: now, place: '调解室', attended: ['p1', 'p2'], minutes: 'sealed' };
const PROPOSE = { type: 'PROPOSE', form: 'WRITTEN', text: 'sealed', followUpsAt: [after(60), after(30)] } as const;
const SIGN = { type: 'SIGN', party: 'p1', number: 1, evidence: null } as const;
const CHECK = { type: 'CHECK', index: 0, outcome: 'KEPT', note: null } as const;
type Act = readonly [MediationCommand, Actor];
const acts = {
  ACCEPT: [{ type: 'ACCEPT', mediatorId: 'per_m' }, MEDIATOR],
  REFUSE: [{ type: 'REFUSE', reason: 'sealed' }, MANAGER],
  REASSIGN: [{ type: 'REASSIGN', mediatorId: 'per_n', reason: 'sealed' }, MANAGER],
  HOLD_SESSION: [{ type: 'HOLD_SESSION', session }, MEDIATOR],
  PROPOSE: [PROPOSE, MEDIATOR],
  SIGN: [SIGN, FIRST],
  CHECK: [CHECK, MANAGER],
  FAIL: [{ type: 'FAIL', reason: 'sealed' }, SECOND],
  HAND_OVER: [{ type: 'HAND_OVER', unitId: 'hun_court', reference: '(2026)1' }, MANAGER],
  WITHDRAW: [{ type: 'WITHDRAW', reason: 'sealed' }, FIRST],
} satisfies Record<string, Act>;

function step(state: MediationCase | undefined, [command, who]: Act, at = now): MediationCase {
  const outcome = decide(state, command, who, at);
  if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
  let next = state;
  for (const event of outcome.events) next = { ...evolve(next, event), version: 1 };
  return next as MediationCase;
}
const codeOf = (state: MediationCase | undefined, [command, who]: Act, at = now) => {
  const outcome = decide(state, command, who, at);
  return outcome.ok ? 'OK' : outcome.errors[0]?.code;
};
const given = (...history: Act[]): MediationCase =>
  [[APPLY, FIRST] as Act, ...history].reduce<MediationCase | undefined>(
    (state, act) => step(state, act),
    undefined,
  ) as MediationCase;

const { ACCEPT, HOLD_SESSION } = acts;
const toSigning: Act[] = [ACCEPT, HOLD_SESSION, acts.PROPOSE];
const toAgreed: Act[] = [...toSigning, acts.SIGN, [{ ...SIGN, party: 'p2' }, SECOND]];
/** A session is held already wherever one is needed, at another time than the one recorded next. */
const earlier: Act = [{ type: 'HOLD_SESSION', session: { ...session, place: '居委会' } }, MEDIATOR];
const states: Record<MediationStatus, MediationCase> = {
  APPLIED: given(),
  REFUSED: given(acts.REFUSE),
  MEDIATING: given(ACCEPT, earlier),
  SIGNING: given(...toSigning),
  AGREED: given(...toAgreed),
  FAILED: given(ACCEPT, acts.FAIL),
  CLOSED: given(ACCEPT, acts.FAIL, acts.HAND_OVER),
  WITHDRAWN: given(acts.WITHDRAW),
};

describe('I13 case, every state with every command', () => {
  for (const [status, state] of Object.entries(states)) {
    for (const [type, given] of Object.entries(acts)) {
      const table: Partial<Record<string, readonly MediationStatus[]>> = transitions[state.status];
      const expected = table[type] ?? ['WRONG_STATE'];
      it(`I13 ${status} + ${type} → ${expected.join(' | ')}`, () => {
        const at = after(1);
        const hold = { type: 'HOLD_SESSION', session: { ...session, heldAt: at } } as const;
        const act: Act = type === 'HOLD_SESSION' ? [hold, state.mediatorId ? MEDIATOR : actor('nobody')] : given;
        const withoutMediator = state.mediatorId === null && (type === 'HOLD_SESSION' || type === 'PROPOSE');
        const code = codeOf(state, act, at);
        const answer = code === 'OK' ? step(state, act, at).status : code;
        expect(withoutMediator ? ['FORBIDDEN'] : expected).toContain(answer);
      });
    }
    it(`I13 ${status} is not applied for again, and nobody else can do anything`, () => {
      expect(codeOf(state, [APPLY, FIRST])).toBe('WRONG_STATE');
      for (const [command] of Object.values(acts)) expect(codeOf(state, [command, STRANGER])).toBe('FORBIDDEN');
    });
  }

  it('I13 knows no command but APPLY before the case exists', () => {
    for (const act of Object.values(acts)) expect(codeOf(undefined, act)).toBe('NOT_FOUND');
  });

  it('I13 wants two different parties, and a mediator who is none of them', () => {
    const { application } = APPLY as Extract<MediationCommand, { type: 'APPLY' }>;
    for (const wrong of [[parties[0]], [parties[0], { ...parties[0], key: 'p2' }]]) {
      expect(codeOf(undefined, [{ type: 'APPLY', application: { ...application, parties: wrong } }, FIRST])).toBe(
        'PARTIES',
      );
    }
    const partyAs = { type: 'ACCEPT', mediatorId: 'per_1' } as const;
    expect(codeOf(states.APPLIED, [partyAs, MANAGER])).toBe('MEDIATOR_IS_PARTY');
    expect(codeOf(states.APPLIED, [partyAs, MEDIATOR])).toBe('FORBIDDEN');
    const reassign = { type: 'REASSIGN', mediatorId: 'hun_2', reason: '' } as const;
    expect(codeOf(states.MEDIATING, [reassign, MANAGER])).toBe('MEDIATOR_IS_PARTY');
  });

  it('I13 agrees when all have signed the same text; a new text is signed anew', () => {
    const signedOnce = given(...toSigning, acts.SIGN);
    expect(signedOnce.status).toBe('SIGNING');
    expect(decide(signedOnce, SIGN, FIRST, now)).toEqual({ ok: true, events: [] });
    const anew = step(signedOnce, acts.PROPOSE);
    expect(anew.agreement).toMatchObject({ number: 2, signatures: [] });
    expect(codeOf(anew, [{ ...SIGN, party: 'p2' }, SECOND])).toBe('AGREEMENT_CHANGED');
    expect(codeOf(anew, [{ ...SIGN, party: 'p2', number: 2 }, FIRST])).toBe('FORBIDDEN');
    expect(states.AGREED.agreement).toMatchObject({ agreedAt: now, signatures: [{ party: 'p1' }, { party: 'p2' }] });
  });

  it('I13 takes a signature on paper from the mediator with its photo only, and an oral agreement at once', () => {
    const evidence = { url: 'https://files.example/1.jpg', sha256: 'a'.repeat(64), sizeBytes: 1 };
    expect(codeOf(states.SIGNING, [{ ...SIGN }, MEDIATOR])).toBe('FORBIDDEN');
    expect(codeOf(states.SIGNING, [{ ...SIGN, evidence }, MEDIATOR])).toBe('OK');
    expect(step(states.MEDIATING, [{ ...PROPOSE, form: 'ORAL' }, MEDIATOR]).status).toBe('AGREED');
    expect(codeOf(given(ACCEPT), acts.PROPOSE)).toBe('NO_SESSION');
    expect(codeOf(states.MEDIATING, [{ ...PROPOSE, followUpsAt: [now] }, MEDIATOR])).toBe('FOLLOW_UP_TIME');
  });

  it('I13 records sessions once, after the acceptance, not ahead', () => {
    const hold = (more: Partial<typeof session>): Act => [
      { type: 'HOLD_SESSION', session: { ...session, ...more } },
      MEDIATOR,
    ];
    expect(codeOf(states.MEDIATING, hold({}))).toBe('ALREADY_RECORDED');
    expect(codeOf(states.MEDIATING, hold({ heldAt: after(1) }))).toBe('SESSION_TIME');
    expect(codeOf(states.MEDIATING, hold({ heldAt: after(-1) }))).toBe('SESSION_TIME');
    expect(
      codeOf(
        states.MEDIATING,
        [{ type: 'HOLD_SESSION', session: { ...session, heldAt: after(1), attended: ['p9'] } }, MEDIATOR],
        after(2),
      ),
    ).toBe('NOT_FOUND');
  });

  it('I13 closes with the last follow-up, each checked once, the earliest due first', () => {
    expect(states.AGREED.agreement?.followUps.map(({ dueAt }) => dueAt)).toEqual([after(30), after(60)]);
    expect(states.AGREED.dueAt).toEqual(after(30));
    const once = step(states.AGREED, acts.CHECK, after(30));
    expect(once).toMatchObject({ status: 'AGREED', dueAt: after(60) });
    expect(codeOf(once, acts.CHECK)).toBe('ALREADY_CHECKED');
    expect(codeOf(once, [{ ...CHECK, index: 2 }, MANAGER])).toBe('NOT_FOUND');
    const closed = step(once, [{ ...CHECK, index: 1, outcome: 'BROKEN' }, MEDIATOR], after(60));
    expect(closed).toMatchObject({ status: 'CLOSED', endedAt: after(60), dueAt: NEVER });
    expect(closed).not.toHaveProperty('openSource');
  });

  it('I13 marks what takes too long once, never early', () => {
    const due = new Date(now.getTime() + MEDIATION_LIMIT_MS);
    expect(states.MEDIATING.dueAt).toEqual(due);
    const timeOut: Act = [{ type: 'TIME_OUT' }, STRANGER];
    expect(step(states.MEDIATING, timeOut, new Date(due.getTime() - 1)).overdueSince).toBeNull();
    expect(step(states.MEDIATING, timeOut, due)).toMatchObject({
      overdueSince: due,
      dueAt: NEVER,
      status: 'MEDIATING',
    });
    expect(step(states.AGREED, timeOut, after(30)).overdueSince).toEqual(after(30));
    for (const status of ['APPLIED', 'REFUSED', 'FAILED', 'CLOSED', 'WITHDRAWN'] as const) {
      expect(decide(states[status], { type: 'TIME_OUT' }, STRANGER, after(999))).toEqual({ ok: true, events: [] });
    }
  });

  it('I13 gives thirty days for judicial confirmation, to the end of the last day in China', () => {
    const until = judicialConfirmationUntil(new Date('2026-03-01T15:59:00Z')).toISOString();
    expect(until).toBe('2026-03-31T16:00:00.000Z');
    expect(judicialConfirmationUntil(new Date('2026-03-01T16:00:00Z')).toISOString()).toBe('2026-04-01T16:00:00.000Z');
  });
});

describe('I13 case, whatever happens to it', () => {
  const act = fc.oneof(
    fc.constantFrom<Act>(...Object.values(acts)),
    fc.constantFrom<Act>(
      [{ ...SIGN, party: 'p2' }, SECOND],
      [{ ...SIGN, number: 2 }, FIRST],
      [{ ...SIGN, party: 'p2', number: 2 }, SECOND],
      [{ ...CHECK, index: 1 }, MEDIATOR],
      [{ type: 'TIME_OUT' }, STRANGER],
    ),
  );

  it('I13 an agreement has every party’s signature, a closed case its follow-ups or its hand-over', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.integer({ min: 0, max: 5 })), { maxLength: 40 }), (history) => {
        let state = given(ACCEPT, earlier);
        let at = now;
        for (const [next, days] of history) {
          at = new Date(at.getTime() + days * DAY_MS);
          if (codeOf(state, next, at) !== 'OK') continue;
          state = step(state, next, at);
          expect(state.timeline.length).toBeLessThanOrEqual(MAX_TIMELINE_STEPS);
          if (state.status === 'AGREED')
            expect(new Set(state.agreement?.signatures.map(({ party }) => party)).size).toBe(2);
          if (state.status === 'CLOSED' && !state.handOver) {
            expect(state.agreement?.followUps.every(({ outcome }) => outcome)).toBe(true);
          }
          const ended = Object.keys(transitions[state.status]).length === 0;
          expect(state.endedAt !== null).toBe(ended);
          expect('openSource' in state).toBe(!ended);
        }
      }),
      { numRuns: 200 },
    );
  });
});
