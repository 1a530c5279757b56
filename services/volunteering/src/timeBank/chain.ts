import { createHash } from 'node:crypto';
import type { Posting, PostingDraft } from './posting.ts';

/** Where a chain stands: how many postings, and the hash of the last. */
export type ChainHead = { readonly sequence: number; readonly hash: string };

/** Before the first posting. */
export const CHAIN_START: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** Gives a posting the next place in the chain. */
export function chained(head: ChainHead, draft: PostingDraft): Posting {
  const linked = { ...draft, sequence: head.sequence + 1, previousHash: head.hash };
  return { ...linked, hash: hashOf(linked) };
}

/** Whether this posting is the one that follows in its chain, unchanged and balanced. */
export function follows(head: ChainHead, posting: Posting): boolean {
  const linked = posting.sequence === head.sequence + 1 && posting.previousHash === head.hash;
  return linked && sumOf(posting) === 0 && posting.hash === hashOf(posting);
}

/** Sum of a posting's entries in minutes; 0 when balanced. */
export const sumOf = ({ entries }: Pick<Posting, 'entries'>): number =>
  entries.reduce((sum, { minutes }) => sum + minutes, 0);

/** SHA-256 over every field but the hash, in a fixed order; hexadecimal. */
function hashOf(posting: Omit<Posting, 'hash'>): string {
  const {
    _id,
    communityId,
    areaIds,
    sequence,
    previousHash,
    kind,
    source,
    entries,
    personId,
    issueId,
    memberReportId,
    reversedPostingId,
    reason,
  } = posting;
  const sides = entries.map(({ accountId, minutes, balanceMinutes }) => [accountId, minutes, balanceMinutes]);
  const place = [_id, communityId, areaIds, sequence, previousHash];
  const content = [
    kind,
    source,
    sides,
    personId,
    issueId,
    memberReportId,
    reversedPostingId,
    reason,
    posting.bookedAt.toISOString(),
  ];
  return createHash('sha256')
    .update(JSON.stringify(['v1', ...place, ...content]))
    .digest('hex');
}
