import type { Context } from '../../graphql/context.ts';
import { receiptOf } from './secrecy.ts';
import { checksVote } from './seenVote.ts';
import type { BoxEntry } from './votes.ts';

/** What the closed box holds for a secret; null before the close, for others than the entitled, and when there is nothing. */
export async function readReceipt(
  { loaders, viewer }: Context,
  voteId: string,
  secret: string,
): Promise<BoxEntry | null> {
  const vote = await loaders.vote.load(voteId);
  if (!vote || vote.status !== 'CLOSED' || !checksVote(viewer, vote)) return null;
  const box = await loaders.ballotBox.load(voteId);
  const receipt = receiptOf(voteId, secret);
  return box?.entries.find((entry) => entry.receipt === receipt) ?? null;
}
