import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideMeeting } from '../src/deliberation/meeting/decideMeeting.ts';
import { evolveMeeting } from '../src/deliberation/meeting/evolveMeeting.ts';
import {
  type Meeting,
  type MeetingCommand,
  meetingMoves,
  type MeetingStatus,
  OPEN_LATE_MINUTES,
} from '../src/deliberation/meeting/meeting.ts';
import { type Attendance, type Invitation, quorumOf, STANDARD_QUORUM } from '../src/deliberation/meeting/party.ts';

const at = new Date('2026-03-02T02:00:00Z');
const fact = { by: 'per_chair', at };
const party = (partyId: string, entitled = true): Invitation => ({
  partyId,
  kind: 'RESIDENT',
  name: partyId,
  entitled,
});
const call = {
  _id: 'mtg_1',
  communityId: 'are_1',
  areaIds: ['are_1'],
  kind: 'COORDINATION',
  title: '会',
  plannedAt: new Date(at.getTime() + 60_000),
  venue: '厅',
  chairId: 'per_chair',
  quorum: STANDARD_QUORUM,
  invitations: [party('per_a'), party('per_b')],
  dayId: null,
} as const;
const present = { partyId: 'per_a', status: 'PRESENT', personId: 'per_a' } as const;
const commands = {
  INVITE: { type: 'INVITE', invitations: [party('per_c')] },
  UNINVITE: { type: 'UNINVITE', partyIds: ['per_b'] },
  SET_AGENDA: { type: 'SET_AGENDA', topicIds: ['top_1'] },
  RECORD_ATTENDANCE: { type: 'RECORD_ATTENDANCE', entries: [{ ...present, partyId: 'per_b', personId: 'per_b' }] },
  OPEN: { type: 'OPEN' },
  RECORD_MINUTES: { type: 'RECORD_MINUTES', text: '记', attachments: [] },
  ADD_VOTE: { type: 'ADD_VOTE', voteId: 'vot_1', topicId: 'top_1' },
  RESOLVE: { type: 'RESOLVE', topicId: 'top_1' },
  CLOSE: { type: 'CLOSE', outcomes: [{ topicId: 'top_1', outcome: 'POSTPONED', reason: '再议' }] },
  POSTPONE: { type: 'POSTPONE', to: new Date(at.getTime() + 120_000), venue: null, reason: '雨' },
  CANCEL: { type: 'CANCEL', reason: '雨' },
} as const satisfies Record<string, MeetingCommand>;
type Name = keyof typeof commands;

function after(sequence: readonly MeetingCommand[]): Meeting {
  let state: Meeting | undefined;
  for (const command of sequence) {
    const outcome = decideMeeting(state, command, fact);
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.errors[0]?.code}`);
    for (const event of outcome.events) state = { ...evolveMeeting(state, event), version: 1 } as Meeting;
  }
  return state as Meeting;
}
const begin: MeetingCommand[] = [
  { type: 'CALL', call, topicIds: ['top_1'] },
  { type: 'RECORD_ATTENDANCE', entries: [present] },
];
const open: MeetingCommand[] = [...begin, commands.OPEN, commands.RECORD_MINUTES];
const states: Record<MeetingStatus, MeetingCommand[]> = {
  PLANNED: begin,
  OPEN: open,
  CLOSED: [...open, commands.CLOSE],
  CANCELLED: [...begin, commands.CANCEL],
};
const SAME: Partial<Record<Name, MeetingStatus>> = { OPEN: 'OPEN', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' };

describe('I7 a meeting', () => {
  it('I7 lapses a day after its time when nobody has opened it, not a moment before, and no other', () => {
    const lapse = (state: Meeting, time: Date) => decideMeeting(state, { type: 'LAPSE' }, { ...fact, at: time });
    const planned = after(begin);
    expect(planned.lapsesAt.getTime() - planned.plannedAt.getTime()).toBe(OPEN_LATE_MINUTES * 60_000);
    expect(lapse(planned, new Date(planned.lapsesAt.getTime() - 1))).toEqual({ ok: true, events: [] });
    expect(lapse(planned, planned.lapsesAt)).toMatchObject({ events: [{ type: 'LAPSED' }] });
    expect(decideMeeting(planned, commands.OPEN, { ...fact, at: planned.lapsesAt }).ok).toBe(false);
    for (const name of ['INVITE', 'SET_AGENDA', 'POSTPONE'] as const) {
      const late = decideMeeting(planned, commands[name], { ...fact, at: planned.lapsesAt });
      expect(late).toMatchObject({ errors: [{ code: 'WRONG_STATE', params: { status: 'CANCELLED' } }] });
    }
    const others = [states.OPEN, states.CLOSED, states.CANCELLED].map((path) => lapse(after(path), planned.lapsesAt));
    for (const outcome of others) expect(outcome).toEqual({ ok: true, events: [] });
  });

  const cases = (Object.keys(states) as MeetingStatus[]).flatMap((status) =>
    (Object.keys(commands) as Name[]).map((name) => [status, name] as const),
  );
  it.each(cases)('I7 %s: %s', (status, name) => {
    const state = after(states[status]);
    expect(state.status).toBe(status);
    const outcome = decideMeeting(state, commands[name], fact);
    if (SAME[name] === status) expect(outcome).toEqual({ ok: true, events: [] });
    else expect(outcome.ok).toBe((meetingMoves[status] as readonly string[]).includes(name));
  });

  it('I7 whoever is invited while it runs does not count for the quorum', () => {
    const state = after([...open, commands.INVITE]);
    expect(state.invitations.at(-1)).toMatchObject({ partyId: 'per_c', entitled: false });
  });

  it('I7 the quorum is counted in whole numbers: exactly at the share, and one below it', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(50),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(9),
        (came, stayed, numerator, more) => {
          const share = { numerator, denominator: numerator + more };
          const parties = Array.from({ length: came + stayed }, (_, index) => party(`per_${index}`));
          const attendance = parties.slice(0, came).map(
            ({ partyId }): Attendance => ({
              partyId,
              status: 'PRESENT',
              personId: partyId,
              recordedById: 'per_chair',
              recordedAt: at,
            }),
          );
          const {
            met,
            present: here,
            entitled,
          } = quorumOf({ minPresent: 1, minByKind: [], share }, parties, attendance);
          expect([here, entitled]).toEqual([came, came + stayed]);
          expect(met).toBe(came >= 1 && BigInt(came * share.denominator) >= BigInt((came + stayed) * numerator));
        },
      ),
      { numRuns: 200 },
    );
  });
});
