import { accept, type Outcome } from '@linli/kit/decisions.ts';
import { CHAIN_START, type ChainHead, chained, sumOf } from './chain.ts';
import type { Posting, PostingDraft } from './posting.ts';
import { type AccountPlace, poolAccountId } from './timeAccount.ts';

export const ledgerId = (communityId: string): string => `led_${communityId}`;

/** The books of one community: where its chain stands, and what its postings moved to persons so far. */
export type Ledger = AccountPlace &
  ChainHead & { readonly _id: string; readonly version: number; readonly earnedMinutes: number };

export type LedgerEvent = { readonly type: 'APPENDED'; readonly posting: Posting };

/** The next posting of a community. @throws TypeError when the entries do not add up to zero: that is a programming error */
export function append(state: Ledger | undefined, draft: PostingDraft): Outcome<LedgerEvent> {
  if (sumOf(draft) !== 0) throw new TypeError(`posting ${draft._id} is not balanced`);
  return accept({ type: 'APPENDED', posting: chained(state ?? CHAIN_START, draft) });
}

/** What a posting moves to persons, in minutes: everything that is not the pool's. */
export function toPersons({ communityId, entries }: Posting): number {
  return entries
    .filter(({ accountId }) => accountId !== poolAccountId(communityId))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The only writer of state. */
export function evolve(state: Omit<Ledger, 'version'> | undefined, { posting }: LedgerEvent): Omit<Ledger, 'version'> {
  const { communityId, areaIds, sequence, hash } = posting;
  return {
    _id: ledgerId(communityId),
    communityId,
    areaIds,
    sequence,
    hash,
    earnedMinutes: (state?.earnedMinutes ?? 0) + toPersons(posting),
  };
}
