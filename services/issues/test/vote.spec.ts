import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideVote, evolveVote } from '../src/deliberation/vote/decideVote.ts';
import {
  digestOf,
  newVoteKey,
  openBallot,
  placeInPool,
  receiptOf,
  sealBallot,
} from '../src/deliberation/vote/secrecy.ts';
import {
  CHOICES,
  passes,
  resultOf,
  RULES,
  type Vote,
  type VoteCommand,
  type VoteRule,
} from '../src/deliberation/vote/vote.ts';

const at = new Date('2026-03-02T02:00:00Z');
const fact = { by: 'per_chair', at };
const setup = {
  _id: 'vot_1',
  communityId: 'are_1',
  areaIds: ['are_1'],
  topicId: 'top_1',
  meetingId: 'mtg_1',
  chairId: 'per_chair',
  question: '?',
  method: 'NAMED_BALLOT',
  rule: 'SIMPLE_MAJORITY',
  entitledIds: ['per_a', 'per_b', 'per_c'],
  maxProxies: 1,
  closesAt: null,
} as const;
const result = resultOf(setup, { for: 2, against: 0, abstain: 0 }, 'd');
const commands = {
  GRANT: { type: 'GRANT', fromId: 'per_a', toId: 'per_b', evidence: null },
  REVOKE: { type: 'REVOKE', fromId: 'per_a' },
  CLOSE: { type: 'CLOSE', result },
  CANCEL: { type: 'CANCEL', reason: '误' },
} as const satisfies Record<string, VoteCommand>;

function after(...sequence: VoteCommand[]): Vote {
  let state: Vote | undefined;
  for (const command of [{ type: 'OPEN', setup } as const, ...sequence]) {
    const outcome = decideVote(state, command, fact);
    if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
    for (const event of outcome.events) state = { ...evolveVote(state, event), version: 1 } as Vote;
  }
  return state as Vote;
}

describe('I7 a vote', () => {
  it('I7 every command in every state: an ended vote stays as it is', () => {
    const ok = (state: Vote) => Object.values(commands).map((command) => decideVote(state, command, fact).ok);
    expect(ok(after())).toEqual([true, true, true, true]);
    expect(ok(after(commands.CLOSE))).toEqual([false, false, true, false]);
    expect(ok(after(commands.CANCEL))).toEqual([false, false, false, true]);
    expect(decideVote(after(commands.CLOSE), { type: 'CLOSE', result: { ...result, for: 3 } }, fact)).toEqual({
      ok: true,
      events: [],
    });
    expect(decideVote(after(), { type: 'OPEN', setup }, fact).ok).toBe(false);
    expect(decideVote(undefined, commands.CLOSE, fact)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });

  it('I7 from its time on a vote is closed to everything but its count, whether or not the timer has come by', () => {
    const closesAt = new Date(at.getTime() + 60_000);
    const timed = { ...after(), closesAt, dueAt: closesAt };
    const ok = (time: Date) => Object.values(commands).map((one) => decideVote(timed, one, { ...fact, at: time }).ok);
    expect(ok(new Date(closesAt.getTime() - 1))).toEqual([true, true, true, true]);
    expect(ok(closesAt)).toEqual([false, false, true, false]);
    const hands = { ...setup, method: 'SHOW_OF_HANDS', closesAt } as const;
    expect(decideVote(undefined, { type: 'OPEN', setup: hands }, fact)).toMatchObject({
      errors: [{ code: 'WRONG_METHOD' }],
    });
  });

  it('I7 the rules are exact: at the fraction, just above and just below', () => {
    const tally = (yes: number, against: number, abstain = 0) => ({ for: yes, against, abstain });
    expect(passes('SIMPLE_MAJORITY', tally(2, 2), 9)).toBe(false);
    expect(passes('SIMPLE_MAJORITY', tally(3, 2), 9)).toBe(true);
    expect(passes('SIMPLE_MAJORITY', tally(2, 1, 1), 9)).toBe(false);
    expect(passes('ABSOLUTE_MAJORITY', tally(4, 0), 8)).toBe(false);
    expect(passes('ABSOLUTE_MAJORITY', tally(5, 3), 8)).toBe(true);
    expect(passes('TWO_THIRDS_OF_CAST', tally(2, 1), 9)).toBe(true);
    expect(passes('TWO_THIRDS_OF_CAST', tally(0, 0), 9)).toBe(false);
    expect(passes('TWO_THIRDS_OF_ENTITLED', tally(5, 0), 8)).toBe(false);
    expect(passes('TWO_THIRDS_OF_ENTITLED', tally(6, 2), 9)).toBe(true);
    const rules = fc.constantFrom(...(Object.keys(RULES) as VoteRule[]));
    fc.assert(
      fc.property(rules, fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), (rule, yes, against, abstain, silent) => {
        const entitled = yes + against + abstain + silent;
        const before = passes(rule, tally(yes, against + 1, abstain), entitled + 1);
        const changed = passes(rule, tally(yes + 1, against, abstain), entitled + 1);
        if (before) expect(changed).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('I7 a sealed ballot opens only under its key and for its vote, always has one length, and its place names no receipt', () => {
    const secrets = fc.string({ minLength: 22, maxLength: 100 });
    fc.assert(
      fc.property(secrets, fc.constantFrom(...CHOICES), (secret, choice) => {
        const key = newVoteKey();
        const receipt = receiptOf('vot_1', secret);
        const sealed = sealBallot(key, 'vot_1', { receipt, choice });
        expect(openBallot(key, 'vot_1', sealed)).toEqual({ receipt, choice });
        expect(sealed).toHaveLength(82);
        expect(sealBallot(key, 'vot_1', { receipt, choice })).not.toBe(sealed);
        expect(() => openBallot(key, 'vot_2', sealed)).toThrow();
        expect(() => openBallot(newVoteKey(), 'vot_1', sealed)).toThrow();
        expect(placeInPool(key, receipt)).not.toBe(receipt);
        expect(receiptOf('vot_2', secret)).not.toBe(receipt);
      }),
      { numRuns: 50 },
    );
  });

  it('I7 the digest does not depend on the order and changes with every ballot', () => {
    const ballots = [
      { name: 'b', choice: 'FOR' },
      { name: 'a', choice: 'AGAINST' },
    ] as const;
    expect(digestOf('vot_1', ballots)).toBe(digestOf('vot_1', ballots.toReversed()));
    expect(digestOf('vot_1', ballots.slice(1))).not.toBe(digestOf('vot_1', ballots));
  });
});
