import type { TimeAccountKind } from './timeAccount.ts';

type KindRule = {
  /** The kind of account that gives and the one that gets. */
  readonly from: TimeAccountKind;
  readonly to: TimeAccountKind;
  /** Whether it can be reversed, once. */
  readonly reversible: boolean;
};

/** What can be booked. A further kind (transfer, donation, redemption …) is a row here and a use case. */
export const postingKinds = {
  EARN: { from: 'COMMUNITY_POOL', to: 'PERSON', reversible: true },
  REVERSE: { from: 'PERSON', to: 'COMMUNITY_POOL', reversible: false },
} satisfies Record<string, KindRule>;

export type PostingKind = keyof typeof postingKinds;

/** One side of a posting: minutes with their sign, and the account's balance after it. */
export type PostingEntry = { readonly accountId: string; readonly minutes: number; readonly balanceMinutes: number };

/** Minutes moved between accounts; the entries add up to zero. Never changed once booked. */
export type Posting = {
  readonly _id: string;
  readonly communityId: string;
  readonly areaIds: readonly string[];
  /** Place in the community's chain, from 1. */
  readonly sequence: number;
  /** Hash of the posting before, and of this one with it. */
  readonly previousHash: string;
  readonly hash: string;
  readonly kind: PostingKind;
  /** What was booked, once: `issue:<issueId>` or `reverse:<postingId>`. */
  readonly source: string;
  readonly entries: readonly PostingEntry[];
  /** Whose minutes. */
  readonly personId: string;
  readonly issueId: string | null;
  readonly memberReportId: string | null;
  readonly reversedPostingId: string | null;
  readonly reason: string | null;
  readonly bookedAt: Date;
};

/** A posting before it has its place in the chain. */
export type PostingDraft = Omit<Posting, 'sequence' | 'previousHash' | 'hash'>;

export const reversalSource = (postingId: string): string => `reverse:${postingId}`;
export const issueSource = (issueId: string): string => `issue:${issueId}`;

/** Minutes a posting moved. */
export const minutesOf = ({ entries }: Pick<Posting, 'entries'>): number =>
  entries.reduce((most, { minutes }) => Math.max(most, minutes), 0);
