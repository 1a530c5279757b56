import { reject } from '@linli/kit/decisions.ts';
import { readInput, shapes } from '@linli/kit/graphql/input.ts';
import type { Transaction } from '@linli/kit/mongo/database.ts';
import { isDuplicate } from '@linli/kit/mongo/failures.ts';
import { mayOn, type Viewer } from '@linli/kit/security/viewer.ts';
import { z } from 'zod';
import type { Context } from '../../graphql/context.ts';
import { voteKey } from './closeVote.ts';
import { foundVote, isEntitled } from './seenVote.ts';
import { MAX_SECRET_LENGTH, MIN_SECRET_LENGTH, placeInPool, receiptOf, sealBallot } from './secrecy.ts';
import { CHOICES, type Choice, statusAt, type Vote } from './vote.ts';

const TARGET = ['input', 'voteId'];

const Input = z.object({
  voteId: shapes.id,
  choice: z.enum(CHOICES),
  forPersonId: shapes.id.nullish(),
  secret: z.string().min(MIN_SECRET_LENGTH).max(MAX_SECRET_LENGTH).nullish(),
});

/**
 * Casts one ballot, one's own or by authority. Nothing of a secret ballot is kept that tells whose it is: no time, no
 * order, no fingerprint of the input. Exactly one counts per entitled person; the roll decides.
 * @throws Rejection NOT_FOUND, FORBIDDEN, NOT_ENTITLED, NO_AUTHORITY, WRONG_STATE, WRONG_METHOD, SECRET_NEEDED, ALREADY_VOTED, SECRET_USED
 */
export async function castBallot({ service, viewer, locale }: Context, raw: unknown): Promise<Vote> {
  const { voteId, choice, forPersonId, secret } = readInput(Input, raw, locale);
  const personId = forPersonId ?? viewer.id;
  const now = service.clock();
  return service.database.transaction(async (transaction) => {
    const vote = foundVote(viewer, await service.votes.load(transaction, voteId));
    mayCast(viewer, vote, personId);
    const status = statusAt(vote, now);
    if (status !== 'OPEN') reject('WRONG_STATE', TARGET, { status });
    if (vote.method === 'SHOW_OF_HANDS') reject('WRONG_METHOD', TARGET);
    if ((vote.method === 'SECRET_BALLOT') !== (secret != null)) reject('SECRET_NEEDED', ['input', 'secret']);
    const ballot = { vote, personId, choice };
    if (secret == null) await castNamed(service, transaction, { ...ballot, castById: viewer.id, castAt: now });
    else await castSecret(service, transaction, { ...ballot, secret });
    return vote;
  });
}

/** @throws Rejection FORBIDDEN, NOT_ENTITLED, NO_AUTHORITY */
function mayCast(viewer: Viewer, vote: Vote, personId: string): void {
  if (personId !== viewer.id) {
    const held = vote.proxies.some(({ fromId, toId }) => fromId === personId && toId === viewer.id);
    if (!held) reject('NO_AUTHORITY', ['input', 'forPersonId']);
  }
  if (!isEntitled(viewer, vote)) reject('NOT_ENTITLED', TARGET);
  if (!mayOn(viewer, 'vote:cast', vote.areaIds)) reject('FORBIDDEN', TARGET);
}

type Cast = { readonly vote: Vote; readonly personId: string; readonly choice: Choice };

/** Marks the person in the roll, if the vote is still open there. */
async function mark({ models }: Context['service'], { session }: Transaction, { vote, personId }: Cast, once: boolean) {
  const { _id } = vote;
  const flag = `voted.${vote.entitledIds.indexOf(personId)}`;
  const change = once ? { $set: { [flag]: true } } : { $set: { [flag]: true }, $inc: { changes: 1 } };
  const filter = { _id, open: true, ...(once && { [flag]: false }) };
  const { matchedCount } = await models.voteRolls.collection.updateOne(filter as never, change as never, { session });
  if (matchedCount === 1) return;
  const roll = await models.voteRolls.findOne({ _id, open: true } as never, null, { session }).lean();
  if (!roll) reject('WRONG_STATE', TARGET, { status: 'CLOSED' });
  reject('ALREADY_VOTED', TARGET);
}

/** A named ballot can be changed until the vote closes; one by authority does not take the place of the person's own. */
async function castNamed(
  service: Context['service'],
  transaction: Transaction,
  { vote, personId, choice, castById, castAt }: Cast & { readonly castById: string; readonly castAt: Date },
): Promise<void> {
  const { session } = transaction;
  const _id = `bal_${vote._id}_${personId}`;
  await mark(service, transaction, { vote, personId, choice }, false);
  const ballots = service.models.namedBallots;
  const before = await ballots.findOne({ _id }, null, { session }).lean();
  if (before && castById !== personId && before.castById === personId) reject('ALREADY_VOTED', TARGET);
  const ballot = { voteId: vote._id, personId, castById, choice, castAt };
  await ballots.collection.replaceOne({ _id } as never, ballot as never, { session, upsert: true });
}

/** The roll learns that, the pool learns what; nothing leads from one to the other without the key of the vote. */
async function castSecret(
  service: Context['service'],
  transaction: Transaction,
  { secret, ...cast }: Cast & { readonly secret: string },
): Promise<void> {
  const { _id: voteId } = cast.vote;
  const key = await voteKey(service, transaction, voteId);
  await mark(service, transaction, cast, true);
  const receipt = receiptOf(voteId, secret);
  const sealed = sealBallot(key, voteId, { receipt, choice: cast.choice });
  const pooled = { _id: placeInPool(key, receipt), voteId, sealed };
  try {
    await service.models.secretPool.collection.insertOne(pooled as never, { session: transaction.session });
  } catch (error) {
    if (isDuplicate(error)) reject('SECRET_USED', ['input', 'secret']);
    throw error;
  }
}
