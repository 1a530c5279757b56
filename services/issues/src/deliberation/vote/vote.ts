import type { Place } from '../../place.ts';
import type { Evidence } from '../../issue/issue.ts';

/** Most persons entitled to one vote; votes of all owners of an estate are not held here. */
export const MAX_ENTITLED = 500;

/** Most others for whom one person can cast, whatever a vote allows. */
export const MAX_PROXIES_PER_PERSON = 3;

/** Fewer entitled persons, or fewer ballots, could not keep a secret: the vote is not opened, or its ballots are not counted. */
export const MIN_SECRET_BALLOTS = 3;

export const METHODS = ['SHOW_OF_HANDS', 'NAMED_BALLOT', 'SECRET_BALLOT'] as const;
export type VoteMethod = (typeof METHODS)[number];

export const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN'] as const;
export type Choice = (typeof CHOICES)[number];

/** What a vote needs to pass; abstentions are votes cast. */
export const RULES = {
  /** More than half of the votes cast. */
  SIMPLE_MAJORITY: { of: 'cast', numerator: 1, denominator: 2, more: true },
  /** More than half of those entitled. */
  ABSOLUTE_MAJORITY: { of: 'entitled', numerator: 1, denominator: 2, more: true },
  /** At least two thirds of the votes cast. */
  TWO_THIRDS_OF_CAST: { of: 'cast', numerator: 2, denominator: 3, more: false },
  /** At least two thirds of those entitled. */
  TWO_THIRDS_OF_ENTITLED: { of: 'entitled', numerator: 2, denominator: 3, more: false },
} as const;

export type VoteRule = keyof typeof RULES;

export const RULE_NAMES = Object.keys(RULES) as [VoteRule, ...VoteRule[]];

export type Tally = { readonly for: number; readonly against: number; readonly abstain: number };

/** Frozen when the vote closes; the digest covers every ballot. */
export type VoteResult = Tally & {
  readonly cast: number;
  readonly entitled: number;
  readonly passed: boolean;
  /** Too few ballots to keep them secret: they were destroyed uncounted. */
  readonly void: boolean;
  readonly digest: string;
};

/** Written authority to cast for somebody else. */
export type Proxy = {
  readonly fromId: string;
  readonly toId: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
  /** The signed paper, where somebody else than the principal has recorded it. */
  readonly evidence: Evidence | null;
};

export type VoteSetup = Place & {
  readonly _id: string;
  readonly topicId: string;
  /** Null for a vote between meetings. */
  readonly meetingId: string | null;
  /** Who closes it beside those who manage meetings; null between meetings. */
  readonly chairId: string | null;
  readonly question: string;
  readonly method: VoteMethod;
  readonly rule: VoteRule;
  /** Fixed when the vote opens, in the order of the ids. */
  readonly entitledIds: readonly string[];
  /** For how many others one person can cast. */
  readonly maxProxies: number;
  readonly closesAt: Date | null;
};

type Details = VoteSetup & {
  readonly version: number;
  readonly openedById: string;
  readonly openedAt: Date;
  readonly proxies: readonly Proxy[];
  /** When it closes by itself; `NEVER` once it has ended, and where somebody has to close it. */
  readonly dueAt: Date;
};

export type Vote = Details &
  (
    | { readonly status: 'OPEN' }
    | {
        readonly status: 'CLOSED';
        readonly closedAt: Date;
        readonly closedById: string | null;
        readonly result: VoteResult;
      }
    | { readonly status: 'CANCELLED'; readonly cancelledAt: Date; readonly cancelReason: string }
  );

export type VoteStatus = Vote['status'];

export type VoteCommand =
  | { readonly type: 'OPEN'; readonly setup: VoteSetup }
  | { readonly type: 'GRANT'; readonly fromId: string; readonly toId: string; readonly evidence: Evidence | null }
  | { readonly type: 'REVOKE'; readonly fromId: string }
  | { readonly type: 'CLOSE'; readonly result: VoteResult }
  | { readonly type: 'CANCEL'; readonly reason: string };

type Fact = { readonly at: Date; readonly by: string | null };

export type VoteEvent = Fact &
  (
    | { readonly type: 'OPENED'; readonly setup: VoteSetup }
    | { readonly type: 'GRANTED'; readonly proxy: Proxy }
    | { readonly type: 'REVOKED'; readonly fromId: string }
    | { readonly type: 'CLOSED'; readonly result: VoteResult }
    | { readonly type: 'CANCELLED'; readonly reason: string }
  );

/** Its time closes a vote, whether or not the timer has come by. */
export const statusAt = ({ status, dueAt }: Pick<Vote, 'status' | 'dueAt'>, at: Date): VoteStatus =>
  status === 'OPEN' && at >= dueAt ? 'CLOSED' : status;

/** Whether the tally fulfils the rule; whole numbers only. */
export function passes(rule: VoteRule, tally: Tally, entitled: number): boolean {
  const { of, numerator, denominator, more } = RULES[rule];
  const base = of === 'cast' ? tally.for + tally.against + tally.abstain : entitled;
  const [reached, needed] = [tally.for * denominator, base * numerator];
  return more ? reached > needed : base > 0 && reached >= needed;
}

/** What a tally means under the vote's rule. */
export function resultOf(
  { rule, entitledIds }: Pick<VoteSetup, 'rule' | 'entitledIds'>,
  tally: Tally,
  digest: string,
): VoteResult {
  const entitled = entitledIds.length;
  const cast = tally.for + tally.against + tally.abstain;
  return { ...tally, cast, entitled, passed: passes(rule, tally, entitled), void: false, digest };
}

export function tallyOf(choices: readonly Choice[]): Tally {
  const count = (choice: Choice) => choices.filter((one) => one === choice).length;
  return { for: count('FOR'), against: count('AGAINST'), abstain: count('ABSTAIN') };
}
