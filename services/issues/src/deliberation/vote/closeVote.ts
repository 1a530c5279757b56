import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import type { Issues } from '../../service.ts';
import { decideVote } from './decideVote.ts';
import { digestOf, openBallot } from './secrecy.ts';
import { managedVote } from './seenVote.ts';
import { MAX_ENTITLED, MIN_SECRET_BALLOTS, resultOf, type Tally, tallyOf, type Vote, type VoteResult } from './vote.ts';

const count = z.int().min(0).max(MAX_ENTITLED);
const Closing = z.object({
  voteId: shapes.id,
  hands: z.object({ for: count, against: count, abstain: count }).nullish(),
});
const Cancelling = z.object({ voteId: shapes.id, reason: shapes.text });

/** The chair closes it; of a show of hands the counts are entered. @throws Rejection HANDS_MISSING and those of `decideVote` */
export async function closeVoteByHand({ service, viewer, locale }: Context, raw: unknown): Promise<Vote> {
  const { voteId, hands } = readInput(Closing, raw, locale);
  const fact = { by: viewer.id, at: service.clock() };
  return service.database.transaction(async (transaction) => {
    const vote = managedVote(viewer, await service.votes.load(transaction, voteId));
    if (vote.status !== 'CLOSED' && (vote.method === 'SHOW_OF_HANDS') !== (hands != null)) {
      reject('HANDS_MISSING', ['input', 'hands']);
    }
    return close(service, transaction, { vote, hands: hands ?? null, ...fact });
  });
}

/** Time closes it; answers when it is due next. */
export async function closeVoteByTime(service: Issues, id: string): Promise<Date | undefined> {
  const at = service.clock();
  return service.database.transaction(async (transaction) => {
    const vote = await service.votes.load(transaction, id);
    if (vote?.status !== 'OPEN') return undefined;
    if (at < vote.dueAt) return vote.dueAt;
    await close(service, transaction, { vote, hands: null, by: null, at });
    return undefined;
  });
}

/** Ends a vote without a result; its ballots are destroyed. @throws Rejection NOT_FOUND, FORBIDDEN, WRONG_STATE */
export async function cancelVote({ service, viewer, locale }: Context, raw: unknown): Promise<Vote> {
  const { voteId, reason } = readInput(Cancelling, raw, locale);
  const fact = { by: viewer.id, at: service.clock() };
  return service.database.transaction(async (transaction) => {
    const vote = managedVote(viewer, await service.votes.load(transaction, voteId));
    const cancelled = await service.votes.change(transaction, voteId, (state) =>
      decideVote(state, { type: 'CANCEL', reason }, fact),
    );
    if (vote.status !== 'OPEN') return cancelled;
    await closeRoll(service, transaction, voteId);
    await destroyPool(service, transaction, voteId);
    await service.models.namedBallots.deleteMany({ voteId }, { session: transaction.session });
    return cancelled;
  });
}

type Closed = { readonly vote: Vote; readonly hands: Tally | null; readonly by: string | null; readonly at: Date };

async function close(service: Issues, transaction: Transaction, { vote, hands, by, at }: Closed): Promise<Vote> {
  if (vote.status !== 'OPEN') {
    if (vote.status === 'CANCELLED') reject('WRONG_STATE', ['input', 'voteId'], { status: vote.status });
    return vote;
  }
  const result = await tallied(service, transaction, vote, hands);
  return service.votes.change(transaction, vote._id, (state) =>
    decideVote(state, { type: 'CLOSE', result }, { by, at }),
  );
}

async function tallied(
  service: Issues,
  transaction: Transaction,
  vote: Vote,
  hands: Tally | null,
): Promise<VoteResult> {
  if (hands) return resultOf(vote, hands, digestOf(vote._id, [{ name: handsLine(hands), choice: 'FOR' }]));
  await closeRoll(service, transaction, vote._id);
  return vote.method === 'SECRET_BALLOT'
    ? countSecret(service, transaction, vote)
    : countNamed(service, transaction, vote);
}

const handsLine = ({ for: yes, against, abstain }: Tally): string => `${yes}/${against}/${abstain}`;

/** From here on no ballot is taken: who casts at this moment meets this write. */
async function closeRoll({ models }: Issues, { session }: Transaction, voteId: string): Promise<void> {
  await models.voteRolls.collection.updateOne({ _id: voteId } as never, { $set: { open: false } }, { session });
}

async function countNamed({ models }: Issues, { session }: Transaction, vote: Vote): Promise<VoteResult> {
  const ballots = await models.namedBallots.find({ voteId: vote._id }, null, { session }).lean();
  const lines = ballots.map(({ personId: name, choice }) => ({ name, choice }));
  return resultOf(vote, tallyOf(lines.map(({ choice }) => choice)), digestOf(vote._id, lines));
}

/** Opens the pool, puts the box in the order of the receipts, and destroys key and pool. */
async function countSecret(service: Issues, transaction: Transaction, vote: Vote): Promise<VoteResult> {
  const { _id: voteId } = vote;
  const { session } = transaction;
  const pooled = await service.models.secretPool.find({ voteId }, null, { session }).lean();
  const roll = await service.models.voteRolls.findOne({ _id: voteId }, null, { session }).lean();
  const voted = roll?.voted.filter(Boolean).length;
  if (voted !== pooled.length) throw new Error(`vote ${voteId}: ${voted} in the roll, ${pooled.length} in the pool`);
  const key = await voteKey(service, transaction, voteId);
  await destroyPool(service, transaction, voteId);
  if (pooled.length < MIN_SECRET_BALLOTS) {
    const nothing = resultOf(vote, { for: 0, against: 0, abstain: 0 }, digestOf(voteId, []));
    return { ...nothing, passed: false, void: true };
  }
  const opened = pooled.map(({ sealed }) => openBallot(key, voteId, sealed));
  const entries = opened.toSorted((a, b) => (a.receipt < b.receipt ? -1 : 1));
  await service.models.ballotBoxes.collection.insertOne({ _id: voteId, entries } as never, { session });
  const lines = entries.map(({ receipt: name, choice }) => ({ name, choice }));
  return resultOf(vote, tallyOf(lines.map(({ choice }) => choice)), digestOf(voteId, lines));
}

async function destroyPool({ models }: Issues, { session }: Transaction, voteId: string): Promise<void> {
  await models.secretPool.deleteMany({ voteId }, { session });
  await models.voteKeys.deleteOne({ _id: voteId }, { session });
}

/** The key of an open secret vote. */
export async function voteKey(
  { models, personalData }: Issues,
  { session }: Transaction,
  voteId: string,
): Promise<Buffer> {
  const found = await models.voteKeys.findOne({ _id: voteId }, null, { session }).lean();
  if (!found) reject('WRONG_STATE', ['input', 'voteId'], { status: 'CLOSED' });
  return Buffer.from(personalData.open('vote.key', found.sealedKey), 'base64url');
}
