import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideTopic } from '../src/deliberation/topic/decideTopic.ts';
import { evolveTopic } from '../src/deliberation/topic/evolveTopic.ts';
import {
  MAX_TOPIC_STEPS,
  type Topic,
  type TopicCommand,
  topicMoves,
  type TopicStatus,
} from '../src/deliberation/topic/topic.ts';

const at = new Date('2026-03-02T02:00:00Z');
const proposal = {
  _id: 'top_1',
  communityId: 'are_1',
  areaIds: ['are_1'],
  proposerId: 'per_p',
  title: '停车',
  text: '难',
  issueIds: [],
  classIds: [],
  secondersNeeded: 1,
};

/** Applies commands that have to succeed. */
function after(commands: readonly TopicCommand[], from?: Topic): Topic {
  let state = from;
  for (const command of commands) {
    const outcome = decideTopic(state, command, at);
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.errors[0]?.code}`);
    for (const event of outcome.events) state = { ...evolveTopic(state, event), version: 1 } as Topic;
  }
  return state as Topic;
}

const by = 'per_r';
const reason = '理由';
const meetingId = 'mtg_1';
const merged = { issueIds: ['iss_1'], classIds: [], seconderIds: ['per_x'], proposerId: 'per_q' };
const commands = {
  SECOND: { type: 'SECOND', by: 'per_s' },
  ACCEPT: { type: 'ACCEPT', by, reason },
  REFUSE: { type: 'REFUSE', by, reason },
  WITHDRAW: { type: 'WITHDRAW', by: 'per_p', reason },
  REVISE: { type: 'REVISE', by: 'per_p', title: '新', text: '新' },
  MERGE: { type: 'MERGE', by, reason, intoId: 'top_2' },
  ABSORB: { type: 'ABSORB', by, communityId: 'are_1', merged },
  SCHEDULE: { type: 'SCHEDULE', by, meetingId },
  UNSCHEDULE: { type: 'UNSCHEDULE', by, meetingId },
  RESOLVE: { type: 'RESOLVE', by, meetingId },
  OWNERS_VOTE: { type: 'OWNERS_VOTE', by: null, voteId: 'ovt_1', passed: false },
  POSTPONE: { type: 'POSTPONE', by, meetingId, reason },
  RETURN: { type: 'RETURN', by, meetingId, reason },
  DELIBERATE: { type: 'DELIBERATE', by, deliberationId: 'dlb_1' },
  END_DELIBERATION: { type: 'END_DELIBERATION', by, deliberationId: 'dlb_1' },
} as const satisfies Record<string, TopicCommand>;
type Name = keyof typeof commands;

const path: Record<TopicStatus, Name[]> = {
  COLLECTING: [],
  SECONDED: ['SECOND'],
  RIPE: ['SECOND', 'ACCEPT'],
  SCHEDULED: ['SECOND', 'ACCEPT', 'SCHEDULE'],
  POSTPONED: ['SECOND', 'ACCEPT', 'SCHEDULE', 'POSTPONE'],
  RETURNED: ['SECOND', 'ACCEPT', 'SCHEDULE', 'RETURN'],
  RESOLVED: ['SECOND', 'ACCEPT', 'SCHEDULE', 'RESOLVE'],
  REFUSED: ['REFUSE'],
  MERGED: ['MERGE'],
  WITHDRAWN: ['WITHDRAW'],
};
const stateOf = (status: TopicStatus) =>
  after([{ type: 'PROPOSE', proposal }, ...path[status].map((name) => commands[name])]);

/** What is said again, or concerns another meeting, changes nothing. */
const idle = (status: TopicStatus, name: Name): boolean =>
  (name === 'SECOND' && path[status].includes('SECOND')) ||
  (name === 'UNSCHEDULE' && status !== 'SCHEDULED') ||
  (name === 'SCHEDULE' && status === 'SCHEDULED') ||
  (name === 'RESOLVE' && status === 'RESOLVED') ||
  (name === 'OWNERS_VOTE' && status !== 'RESOLVED') ||
  name === 'END_DELIBERATION' ||
  (name === 'MERGE' && status === 'MERGED');

describe('I6 a topic', () => {
  const cases = (Object.keys(path) as TopicStatus[]).flatMap((status) =>
    (Object.keys(commands) as Name[]).map((name) => [status, name] as const),
  );
  it.each(cases)('I6 %s: %s', (status, name) => {
    const state = stateOf(status);
    expect(state.status).toBe(status);
    const outcome = decideTopic(state, commands[name], at);
    const allowed = (topicMoves[status] as readonly string[]).includes(name);
    if (idle(status, name)) expect(outcome).toEqual({ ok: true, events: [] });
    else expect(outcome.ok).toBe(allowed);
  });

  it('I6 another meeting can neither take, resolve nor return what is on a table already', () => {
    const state = stateOf('SCHEDULED');
    for (const name of ['SCHEDULE', 'RESOLVE', 'POSTPONE', 'RETURN'] as const) {
      const outcome = decideTopic(state, { ...commands[name], meetingId: 'mtg_2' }, at);
      expect(outcome).toMatchObject({ ok: false, errors: [{ code: 'TOPIC_ON_OTHER_AGENDA' }] });
    }
  });

  it('I6 stays resolved when the owners agree, and waits for a meeting again when they refuse', () => {
    const vote = (voteId: string, passed: boolean) => ({ type: 'OWNERS_VOTE', by: null, voteId, passed }) as const;
    const resolved = stateOf('RESOLVED');
    const agreed = after([vote('ovt_1', true)], resolved);
    expect(agreed).toMatchObject({ status: 'RESOLVED', meetingId, resolvedAt: at, ownersVoteId: 'ovt_1' });
    expect(after([vote('ovt_1', false)], agreed)).toBe(agreed);
    const refused = after([vote('ovt_1', false)], resolved);
    expect(refused.status).toBe('POSTPONED');
    expect('meetingId' in refused).toBe(false);
    const again = after([commands.SCHEDULE, commands.RESOLVE, vote('ovt_1', false), vote('ovt_2', true)], refused);
    expect(again).toMatchObject({ status: 'RESOLVED', ownersVoteId: 'ovt_2' });
    expect(again.timeline.map(({ action }) => action).slice(-2)).toEqual(['RESOLVED', 'OWNERS_PASSED']);
  });

  it('I6 an open deliberation alone decides the screening', () => {
    const within = { deliberationId: 'dlb_1' };
    const decided = (state: Topic, command: TopicCommand) => {
      const outcome = decideTopic(state, command, at);
      return outcome.ok ? (after([command], state).status as string) : outcome.errors[0]?.code;
    };
    const conclude = { type: 'CONCLUDE', by, reason, ...within } as const;
    const reopen = { type: 'REOPEN', by, reason, ...within } as const;
    const dismiss = { type: 'DISMISS', by, reason, ...within } as const;
    for (const status of ['COLLECTING', 'SECONDED', 'RIPE', 'POSTPONED', 'RETURNED'] as const) {
      const state = after([commands.DELIBERATE], stateOf(status));
      expect(state).toMatchObject({ status, deliberationId: 'dlb_1' });
      expect(decided(state, commands.DELIBERATE)).toBe('DELIBERATION_OPEN');
      for (const name of ['ACCEPT', 'REFUSE', 'WITHDRAW', 'MERGE'] as const) {
        expect(decided(state, commands[name])).toBe('DELIBERATION_OPEN');
      }
      const accept = status === 'SECONDED' ? 'RIPE' : 'WRONG_STATE';
      expect(decided(state, { ...commands.ACCEPT, ...within })).toBe(accept);
      expect(decided(state, { ...commands.WITHDRAW, ...within })).toBe('WITHDRAWN');
      expect(decided(state, dismiss)).toBe('REFUSED');
      expect(decided(state, { ...dismiss, deliberationId: 'dlb_2' })).toBe('DELIBERATION_OPEN');
      const concluded = status === 'RIPE' || status === 'POSTPONED' ? 'RESOLVED' : 'WRONG_STATE';
      expect(decided(state, conclude)).toBe(concluded);
      expect(after([commands.END_DELIBERATION], state)).not.toHaveProperty('deliberationId');
    }
    const resolved = after([conclude], after([commands.DELIBERATE], stateOf('RIPE')));
    expect(resolved).toMatchObject({ status: 'RESOLVED', meetingId: null, resolvedAt: at });
    expect(decided(resolved, reopen)).toBe('RIPE');
    expect(after([reopen], resolved)).not.toHaveProperty('resolvedAt');
    expect(decided(stateOf('RESOLVED'), reopen)).toBe('DELIBERATION_OPEN');
    expect(decided(stateOf('RESOLVED'), commands.DELIBERATE)).toBe('WRONG_STATE');
  });

  it('I6 a person never counts twice, and the history stays bounded, whatever is done', () => {
    const names = fc.array(fc.constantFrom(...(Object.keys(commands) as Name[])), { maxLength: 200 });
    fc.assert(
      fc.property(names, (sequence) => {
        let state = after([{ type: 'PROPOSE', proposal }]);
        for (const name of sequence) {
          const outcome = decideTopic(state, commands[name], at);
          if (!outcome.ok) continue;
          for (const event of outcome.events) state = { ...evolveTopic(state, event), version: 1 } as Topic;
          expect(new Set(state.seconderIds).size).toBe(state.seconderIds.length);
          expect(state.seconderIds).not.toContain(state.proposerId);
          expect(state.timeline.length).toBeLessThanOrEqual(MAX_TOPIC_STEPS);
          expect(state.timeline[0]?.action).toBe('PROPOSED');
        }
      }),
      { numRuns: 100 },
    );
  });
});
