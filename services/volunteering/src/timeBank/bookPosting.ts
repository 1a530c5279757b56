import { newId } from '@linli/kit/ids.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import type { Volunteering } from '../service.ts';
import { append, ledgerId } from './ledger.ts';
import { type Posting, type PostingDraft, type PostingEntry, type PostingKind, postingKinds } from './posting.ts';
import {
  type AccountPlace,
  decide,
  type Opening,
  personAccountId,
  poolAccountId,
  type TimeAccountKind,
} from './timeAccount.ts';

/** Minutes to move between a person and the pool of the community in whose books it stands. */
export type Booking = AccountPlace &
  Pick<PostingDraft, 'source' | 'personId' | 'issueId' | 'memberReportId' | 'reversedPostingId' | 'reason'> & {
    readonly kind: PostingKind;
    readonly minutes: number;
  };

/**
 * Books one posting: both balances, the chain's head and the posting together. Accounts that are not there are opened.
 * @throws Rejection POOL_LIMIT, INSUFFICIENT_BALANCE. @throws a duplicate on `source` when it is booked already
 */
export async function bookPosting(service: Volunteering, transaction: Transaction, booking: Booking): Promise<Posting> {
  const { minutes: _, ...facts } = booking;
  const now = service.clock();
  const _id = newId('pst');
  const entries: PostingEntry[] = [];
  for (const side of sides(booking)) {
    const poolLimitMinutes = service.settings.TIME_BANK_POOL_LIMIT_MINUTES;
    const account = await service.timeAccounts.change(transaction, side.accountId, (state) =>
      decide(
        state,
        { type: 'POST', postingId: _id, minutes: side.minutes, opening: side.opening, poolLimitMinutes },
        now,
      ),
    );
    entries.push({ accountId: side.accountId, minutes: side.minutes, balanceMinutes: account.balanceMinutes });
  }
  let posting: Posting | undefined;
  await service.ledgers.change(transaction, ledgerId(booking.communityId), (state) => {
    const outcome = append(state, { ...facts, _id, entries, bookedAt: now });
    if (outcome.ok) posting = outcome.events[0]?.posting;
    return outcome;
  });
  await service.models.postings.collection.insertOne(posting as never, { session: transaction.session });
  return posting as Posting;
}

/** Who gives and who gets, by the table of kinds. */
function sides({ kind, minutes, personId, communityId, areaIds }: Booking) {
  const openings: Record<TimeAccountKind, { accountId: string; opening: Opening }> = {
    PERSON: {
      accountId: personAccountId(personId),
      opening: { kind: 'PERSON', personId, maskedName: null, communityId, areaIds },
    },
    COMMUNITY_POOL: {
      accountId: poolAccountId(communityId),
      opening: { kind: 'COMMUNITY_POOL', communityId, areaIds },
    },
  };
  const { from, to } = postingKinds[kind];
  return [
    { ...openings[from], minutes: -minutes },
    { ...openings[to], minutes },
  ];
}
