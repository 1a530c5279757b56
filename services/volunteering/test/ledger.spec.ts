import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHAIN_START, follows, sumOf } from '../src/timeBank/chain.ts';
import { balanceHolds } from '../src/timeBank/checkLedger.ts';
import { append, evolve as evolveLedger, type Ledger } from '../src/timeBank/ledger.ts';
import {
  type Posting,
  type PostingEntry,
  type PostingKind,
  postingKinds,
  reversalSource,
} from '../src/timeBank/posting.ts';
import { decide, evolve, personAccountId, poolAccountId, type TimeAccount } from '../src/timeBank/timeAccount.ts';

const COMMUNITY = 'are_1';
const POOL_LIMIT = 400;
const now = new Date('2026-03-01T08:00:00Z');
const place = { communityId: COMMUNITY, areaIds: ['are_0', COMMUNITY] };

/** The bank in memory: what a transaction makes of it is taken whole or not at all, and a source is booked once. */
class Bank {
  accounts = new Map<string, TimeAccount>();
  postings: Posting[] = [];
  ledger: Ledger | undefined;

  book(
    kind: PostingKind,
    source: string,
    personId: string,
    minutes: number,
    reversedPostingId: string | null = null,
  ): string {
    if (this.postings.some((posting) => posting.source === source)) return 'DUPLICATE';
    const accounts = new Map(this.accounts);
    const entries: PostingEntry[] = [];
    const { from, to } = postingKinds[kind];
    const _id = `pst_${this.postings.length + 1}`;
    for (const [side, signed] of [
      [from, -minutes],
      [to, minutes],
    ] as const) {
      const accountId = side === 'PERSON' ? personAccountId(personId) : poolAccountId(COMMUNITY);
      const opening =
        side === 'PERSON'
          ? ({ kind: 'PERSON', personId, maskedName: null, ...place } as const)
          : ({ kind: 'COMMUNITY_POOL', ...place } as const);
      const before = accounts.get(accountId);
      const outcome = decide(
        before,
        { type: 'POST', postingId: _id, minutes: signed, opening, poolLimitMinutes: POOL_LIMIT },
        now,
      );
      if (!outcome.ok) return outcome.errors[0]?.code ?? '';
      const after = outcome.events.reduce<TimeAccount | undefined>(
        (state, event) => ({ ...evolve(state, event), version: 1 }),
        before,
      ) as TimeAccount;
      accounts.set(accountId, after);
      entries.push({ accountId, minutes: signed, balanceMinutes: after.balanceMinutes });
    }
    const draft = {
      _id,
      kind,
      source,
      entries,
      personId,
      issueId: null,
      memberReportId: null,
      reversedPostingId,
      reason: null,
      bookedAt: now,
      ...place,
    };
    const outcome = append(this.ledger, draft);
    if (!outcome.ok) return 'REFUSED';
    for (const event of outcome.events) {
      this.ledger = { ...evolveLedger(this.ledger, event), version: 1 };
      this.postings.push(event.posting);
    }
    this.accounts = accounts;
    return 'BOOKED';
  }
}

type Step = { person: number; minutes: number; issue: number } | { reverse: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    person: fc.integer({ min: 1, max: 3 }),
    minutes: fc.integer({ min: 1, max: 120 }),
    issue: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({ reverse: fc.nat({ max: 12 }) }),
);

function run(steps: readonly Step[]): { bank: Bank; answers: string[] } {
  const bank = new Bank();
  const answers = steps.map((one) => {
    if ('issue' in one) return bank.book('EARN', `issue:${one.issue}`, `per_${one.person}`, one.minutes);
    const posting = bank.postings[one.reverse];
    if (!posting || !postingKinds[posting.kind].reversible) return 'NOT_REVERSIBLE';
    return bank.book(
      'REVERSE',
      reversalSource(posting._id),
      posting.personId,
      Math.max(...posting.entries.map(({ minutes }) => minutes)),
      posting._id,
    );
  });
  return { bank, answers };
}

const brokenAt = (postings: readonly Posting[]): number | undefined => {
  let head: { sequence: number; hash: string } = CHAIN_START;
  for (const posting of postings) {
    if (!follows(head, posting)) return head.sequence + 1;
    head = posting;
  }
  return undefined;
};

/** Another value of the same kind. */
function flipped(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}x`;
  if (value instanceof Date) return new Date(value.getTime() + 1);
  return value === null ? 'x' : [];
}

describe('V4 double entry', () => {
  it('V4 keeps the sum at zero, no person below it, the pool within its limit, and a whole chain', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { bank } = run(steps);
        const accounts = [...bank.accounts.values()];
        expect(accounts.reduce((sum, { balanceMinutes }) => sum + balanceMinutes, 0)).toBe(0);
        for (const { kind, balanceMinutes } of accounts)
          expect(balanceMinutes).toBeGreaterThanOrEqual(kind === 'PERSON' ? 0 : -POOL_LIMIT);
        expect(brokenAt(bank.postings)).toBeUndefined();
        expect(bank.ledger?.sequence ?? 0).toBe(bank.postings.length);
        expect(new Set(bank.postings.map(({ source }) => source)).size).toBe(bank.postings.length);
        const persons = accounts
          .filter(({ kind }) => kind === 'PERSON')
          .reduce((sum, { balanceMinutes }) => sum + balanceMinutes, 0);
        expect(bank.ledger?.earnedMinutes ?? 0).toBe(persons);
        for (const account of accounts)
          expect(
            balanceHolds(
              account,
              bank.postings.find(({ _id }) => _id === account.lastPostingId),
            ),
          ).toBe(true);
      }),
    );
  });

  it('V4 books an issue once and reverses once', () => {
    const earn = { person: 1, minutes: 60, issue: 1 };
    expect(run([earn, { ...earn, minutes: 90 }, { reverse: 0 }, { reverse: 0 }, { reverse: 1 }]).answers).toEqual([
      'BOOKED',
      'DUPLICATE',
      'BOOKED',
      'DUPLICATE',
      'NOT_REVERSIBLE',
    ]);
    expect(run([1, 2, 3, 4].map((issue) => ({ person: 1, minutes: 120, issue }))).answers).toEqual([
      'BOOKED',
      'BOOKED',
      'BOOKED',
      'POOL_LIMIT',
    ]);
  });

  it('V4 shows any stored field that was changed, and any posting taken out or put in another place', () => {
    const earn = fc.record({
      person: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 1, max: 50 }),
      issue: fc.nat(),
    });
    const chain = fc.uniqueArray(earn, { minLength: 2, maxLength: 7, selector: ({ issue }) => issue });
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), fc.boolean(), (steps, which, field, inEntry) => {
        const { postings } = run(steps).bank;
        const index = which % postings.length;
        const posting = postings[index] as Posting;
        const target = (inEntry ? posting.entries[field % 2] : posting) as Record<string, unknown>;
        const names = Object.keys(target);
        const name = names[field % names.length] as string;
        const changed = { ...target, [name]: flipped(target[name]) };
        const forged = (
          inEntry
            ? { ...posting, entries: posting.entries.map((entry) => (entry === target ? changed : entry)) }
            : changed
        ) as Posting;
        expect(brokenAt(postings.with(index, forged))).toBe(index + 1);
        expect(brokenAt(postings.toSpliced(index, 1))).toBe(index + 1 === postings.length ? undefined : index + 1);
        expect(brokenAt(postings.toReversed())).toBe(1);
      }),
    );
  });

  it('V4 shows a balance that its last posting did not leave', () => {
    const { bank } = run([{ person: 1, minutes: 60, issue: 1 }]);
    const account = bank.accounts.get('tac_per_1') as TimeAccount;
    expect(balanceHolds({ ...account, balanceMinutes: 61 }, bank.postings[0])).toBe(false);
    expect(balanceHolds({ ...account, lastPostingId: null }, undefined)).toBe(false);
    expect(balanceHolds(account, undefined)).toBe(false);
  });

  it('V4 never appends what is not balanced', () => {
    const [posting] = run([{ person: 1, minutes: 60, issue: 1 }]).bank.postings;
    const crooked = { ...(posting as Posting), entries: [{ accountId: 'tac_per_1', minutes: 60, balanceMinutes: 60 }] };
    expect(sumOf(crooked)).toBe(60);
    expect(() => append(undefined, crooked)).toThrow(TypeError);
  });
});
