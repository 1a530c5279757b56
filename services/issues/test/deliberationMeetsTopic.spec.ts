import { describe, expect, it } from '@jest/globals';
import { decideDeliberation } from '../src/deliberation/procedure/decideDeliberation.ts';
import { type Deliberation, type Facts, MAX_COMMENTS } from '../src/deliberation/procedure/deliberation.ts';
import { type Action } from '../src/procedure/definition.ts';
import { stepOf } from '../src/procedure/run.ts';
import {
  DAY_MS,
  GOOD,
  BAD,
  topicIn,
  acting,
  started,
  codeOf,
  now,
  rulesFor,
  fitting,
  apply,
  after,
} from './deliberationStates.ts';

describe('I6 how a deliberation meets its topic', () => {
  const six = rulesFor('SIX_STEP');
  const movesOf = (state: Deliberation, key: string, status: Facts['topic']['status'], rules = six) => {
    const action = stepOf(rules.procedure, state.run.step).actions.find((one) => one.key === key) as Action;
    const facts = { ...fitting(state, action, rules), topic: topicIn(status) };
    const outcome = decideDeliberation(state, acting(key, facts, action.by), now, rules);
    if (!outcome.ok) return outcome.errors[0]?.code;
    const [event] = outcome.events;
    return event?.type === 'ACTED' ? [...event.topicMoves] : undefined;
  };

  it('I6 nothing is proposed that nobody seconds; taking up accepts what was not accepted, once', () => {
    const review = after(six, 'PROPOSE');
    for (const status of ['COLLECTING', 'RETURNED'] as const) {
      expect(movesOf(started(six), 'PROPOSE', status)).toBe('TOPIC_NOT_SECONDED');
      expect(movesOf(review, 'TAKE_UP', status)).toBe('TOPIC_NOT_SECONDED');
      expect(movesOf(review, 'RETURN', status)).toEqual([]);
    }
    expect(movesOf(review, 'TAKE_UP', 'SECONDED')).toEqual(['ACCEPT']);
    for (const status of ['RIPE', 'POSTPONED', 'SCHEDULED', 'RESOLVED'] as const) {
      expect(movesOf(review, 'TAKE_UP', status)).toEqual([]);
    }
    expect(movesOf(review, 'REJECT', 'SECONDED')).toEqual(['DISMISS']);
    expect(movesOf(review, 'REJECT', 'SCHEDULED')).toBe('TOPIC_ON_OTHER_AGENDA');
    expect(movesOf(review, 'REJECT', 'RESOLVED')).toBe('TOPIC_RESOLVED');
    expect(movesOf(review, 'WITHDRAW', 'RIPE')).toEqual(['WITHDRAW']);
  });

  it('I6 what a meeting has resolved is not returned at the desk, but from the work it is', () => {
    expect(movesOf(after(six, 'PROPOSE', 'TAKE_UP'), 'RETURN', 'RESOLVED')).toBe('TOPIC_RESOLVED');
    expect(movesOf(after(six, 'PROPOSE', 'TAKE_UP'), 'RETURN', 'POSTPONED')).toEqual([]);
    const work = after(six, 'PROPOSE', 'TAKE_UP', 'RESOLVE');
    expect(work.resolutionId).toBe('res_1');
    expect(movesOf(work, 'RETURN', 'RESOLVED')).toEqual(['REOPEN']);
    const later = new Date(now.getTime() + 1);
    const action = stepOf(six.procedure, work.run.step).actions.find(({ key }) => key === 'RETURN') as Action;
    const back = apply(work, acting('RETURN', fitting(work, action, six), action.by), later, six);
    expect(back).toMatchObject({ resolutionId: null, roundSince: later, discussion: { count: 0 } });
    // Failed supervision leads back to the work; the resolution stands.
    const failed = after(six, 'PROPOSE', 'TAKE_UP', 'RESOLVE', 'HAND_IN', 'FAIL');
    expect(failed).toMatchObject({ resolutionId: 'res_1', roundSince: now });
  });

  it('I6 a small matter settled without a meeting is concluded, so no meeting takes it', () => {
    const rules = rulesFor('ONE_THREE_N');
    const lead = after(rules, 'PROPOSE');
    expect(movesOf(lead, 'ENTRUST', 'SECONDED', rules)).toEqual(['ACCEPT', 'CONCLUDE']);
    expect(movesOf(lead, 'ENTRUST', 'SCHEDULED', rules)).toBe('TOPIC_ON_OTHER_AGENDA');
    expect(movesOf(lead, 'CONVENE', 'SECONDED', rules)).toEqual(['ACCEPT']);
    expect(movesOf(after(rules, 'PROPOSE', 'ENTRUST'), 'RETURN', 'RESOLVED', rules)).toEqual(['REOPEN']);
  });

  it('I6 documents that say otherwise: open items, owners not asked, own work, judgements', () => {
    const meeting = after(six, 'PROPOSE', 'TAKE_UP');
    const work = after(six, 'PROPOSE', 'TAKE_UP', 'RESOLVE');
    const check = after(six, 'PROPOSE', 'TAKE_UP', 'RESOLVE', 'HAND_IN');
    const judging = after(six, 'PROPOSE', 'TAKE_UP', 'RESOLVE', 'HAND_IN', 'PASS');
    const code = (state: Deliberation, key: string, more: Partial<Facts>, by = 'per_y') => {
      const action = stepOf(six.procedure, state.run.step).actions.find((one) => one.key === key) as Action;
      return codeOf(state, acting(key, { ...fitting(state, action, six), ...more }, action.by, by), six);
    };
    expect(code(work, 'HAND_IN', { itemsOpen: true })).toBe('ITEMS_OPEN');
    expect(code(meeting, 'RESOLVE', { ownersAwaited: true })).toBe('OWNERS_VOTE_OPEN');
    expect(code(check, 'PASS', {}, 'per_DEPARTMENTS')).toBe('OWN_WORK');
    expect(code(check, 'PASS', {})).toBeUndefined();
    expect(code(judging, 'SATISFIED', { judged: BAD })).toBe('JUDGED_OTHERWISE');
    expect(code(judging, 'DISSATISFIED', { judged: GOOD })).toBe('JUDGED_OTHERWISE');
    expect(code(judging, 'DISSATISFIED', { judged: BAD })).toBeUndefined();
  });

  it('I6 the owners’ vote moves it on once: adopted when passed, discussed again when not', () => {
    const rules = rulesFor('FIVE_STEP');
    const waiting = after(rules, 'PROPOSE', 'TAKE_UP', 'CLOSE_DISCUSSION');
    const vote = (passed: boolean, facts: Facts, voteId = 'ovt_1') =>
      ({ type: 'OWNERS_VOTE', voteId, passed, facts }) as const;
    const facts = { ...fitting(waiting, undefined, rules), left: { resolutionId: 'res_1' } };
    const resolved = { ...facts, topic: topicIn('RESOLVED') };
    const passed = apply(waiting, vote(true, resolved), now, rules);
    expect(passed).toMatchObject({ run: { step: 'JUDGEMENT' }, resolutionId: 'res_1', ownersVote: { passed: true } });
    expect(apply(passed, vote(true, resolved), now, rules)).toBe(passed);
    const refused = apply(waiting, vote(false, { ...facts, topic: topicIn('POSTPONED') }), now, rules);
    expect(refused).toMatchObject({ run: { step: 'DISCUSSION' }, resolutionId: null });
    // The meeting is not closed yet: noted, and the committee goes on.
    const early = apply(waiting, vote(true, { ...resolved, proven: new Set() }), now, rules);
    expect(early).toMatchObject({ run: { step: 'RESOLUTION' }, ownersVote: { voteId: 'ovt_1' } });
  });

  it('I6 time warns, notes and escalates, and concludes only what enough have judged', () => {
    const judging = after(six, 'PROPOSE', 'TAKE_UP', 'RESOLVE', 'HAND_IN', 'PASS');
    const over = new Date(now.getTime() + 8 * DAY_MS);
    const timed = (judged: Facts['judged'], at = over) =>
      apply(judging, { type: 'TIME_OUT', facts: { ...fitting(judging, undefined, six), judged } }, at, six);
    expect(timed({ count: 2, satisfied: 2 }).run.step).toBe('RESIDENTS_JUDGE');
    expect(timed(GOOD, now)).toBe(judging);
    expect(timed(GOOD).status).toBe('COMPLETED');
    expect(timed(BAD)).toMatchObject({ run: { step: 'DEPARTMENTS_ACT' } });
    expect(timed(BAD).timeline.at(-1)).toMatchObject({ by: null, left: { reason: '1/4' } });
    const idle = apply(
      started(six),
      { type: 'TIME_OUT', facts: fitting(started(six), undefined, six) },
      new Date(now.getTime() + 15 * DAY_MS),
      six,
    );
    expect(idle.timeline.map(({ action }) => action)).toEqual(['STARTED', 'WARNED', 'WARNED', 'BREACHED', 'ESCALATED']);
  });

  it('I6 the discussion is on the table only, and bounded', () => {
    const rules = rulesFor('SIX_PARTY');
    const say = { type: 'COMMENT', by: 'per_a', party: 'RESIDENT' } as const;
    expect(codeOf(started(rules), say, rules)).toBe('WRONG_STATE');
    let state = after(rules, 'ONLINE');
    for (let count = 0; count < MAX_COMMENTS; count += 1) state = apply(state, say, now, rules);
    expect(state.discussion).toEqual({ count: MAX_COMMENTS, parties: ['RESIDENT'] });
    expect(codeOf(state, say, rules)).toBe('TOO_MANY_COMMENTS');
  });
});
