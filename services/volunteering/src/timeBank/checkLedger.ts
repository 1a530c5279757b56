import type { Volunteering } from '../service.ts';
import { CHAIN_START, type ChainHead, follows, sumOf } from './chain.ts';
import { ledgerId, toPersons } from './ledger.ts';
import type { Posting } from './posting.ts';
import type { TimeAccount } from './timeAccount.ts';

/** Documents read in one go, and postings checked by one call at most. */
export const CHECK_BATCH = 500;
export const CHECK_LIMIT = 100_000;

/** Accounts with wrong balances that a check names. */
export const NAMED_ACCOUNTS = 20;

export type LedgerCheck = {
  /** Postings checked by this call. */
  readonly postings: number;
  readonly sumMinutes: number;
  readonly brokenAtSequence: number | null;
  readonly wrongBalances: readonly TimeAccount[];
  /** Where to go on when the limit was reached. */
  readonly nextSequence: number | null;
  readonly headHash: string;
};

/** Recomputes a community's chain from a sequence on, and the balances of its accounts; writes nothing. */
export async function checkLedger(
  service: Volunteering,
  communityId: string,
  fromSequence: number,
): Promise<LedgerCheck> {
  const { ledgers, postings } = service.models;
  const end: ChainHead & { earnedMinutes?: number } =
    (await ledgers.findById(ledgerId(communityId)).lean()) ?? CHAIN_START;
  const sequence = Math.min(fromSequence - 1, end.sequence);
  const before = sequence > 0 ? await postings.findOne({ communityId, sequence }).lean<Posting>() : CHAIN_START;
  const walked = await walk(service, communityId, before ?? { sequence, hash: '' }, end);
  const earned = sequence > 0 || walked.nextSequence !== null || walked.earnedMinutes === (end.earnedMinutes ?? 0);
  const brokenAtSequence = walked.brokenAtSequence ?? (earned ? null : end.sequence);
  return { ...walked, brokenAtSequence, wrongBalances: await wrongBalances(service, communityId), headHash: end.hash };
}

/** Follows the chain up to where it stood when the check began: what is booked meanwhile waits for the next check. */
async function walk({ models }: Volunteering, communityId: string, start: ChainHead, end: ChainHead) {
  let head = start;
  let sumMinutes = 0;
  let earnedMinutes = 0;
  const result = (brokenAtSequence: number | null, nextSequence: number | null = null) => {
    return { postings: head.sequence - start.sequence, sumMinutes, earnedMinutes, brokenAtSequence, nextSequence };
  };
  while (head.sequence < end.sequence) {
    if (head.sequence - start.sequence >= CHECK_LIMIT) return result(null, head.sequence + 1);
    const range = { communityId, sequence: { $gt: head.sequence, $lte: end.sequence } };
    const batch = await models.postings.find(range).sort({ sequence: 1 }).limit(CHECK_BATCH).lean<Posting[]>();
    if (batch.length === 0) return result(head.sequence + 1);
    for (const posting of batch) {
      sumMinutes += sumOf(posting);
      if (!follows(head, posting)) return result(head.sequence + 1);
      earnedMinutes += toPersons(posting);
      head = { sequence: posting.sequence, hash: posting.hash };
    }
  }
  return result(head.hash === end.hash ? null : end.sequence);
}

/** Accounts of the community whose balance is not the one their last posting left. */
async function wrongBalances({ models }: Volunteering, communityId: string): Promise<TimeAccount[]> {
  const wrong: TimeAccount[] = [];
  let after = '';
  for (let read = 0; read < CHECK_LIMIT && wrong.length < NAMED_ACCOUNTS; read += CHECK_BATCH) {
    const accounts = await models.timeAccounts
      .find({ communityId, _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(CHECK_BATCH)
      .lean<TimeAccount[]>();
    const last = accounts.at(-1);
    if (!last) break;
    const ids = accounts.flatMap(({ lastPostingId }) => lastPostingId ?? []);
    const postings = await models.postings.find({ _id: { $in: ids } }).lean<Posting[]>();
    const byId = new Map(postings.map((posting) => [posting._id, posting]));
    wrong.push(...accounts.filter((account) => !balanceHolds(account, byId.get(account.lastPostingId ?? ''))));
    after = last._id;
  }
  return wrong.slice(0, NAMED_ACCOUNTS);
}

/** Whether the balance is what the account's last posting says; 0 before the first. */
export function balanceHolds({ _id, balanceMinutes, lastPostingId }: TimeAccount, last: Posting | undefined): boolean {
  if (lastPostingId === null) return balanceMinutes === 0;
  return last?.entries.some((entry) => entry.accountId === _id && entry.balanceMinutes === balanceMinutes) ?? false;
}
