import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { BoxEntry } from './votes.ts';
import { CHOICES, type Choice } from './vote.ts';

/** Shortest and longest secret of a voter's making, in characters; 22 letters of base64url hold 128 bits. */
export const MIN_SECRET_LENGTH = 22;
export const MAX_SECRET_LENGTH = 100;

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';
const RECEIPT_BYTES = 32;

/** The key of one vote, from the system's random source. */
export const newVoteKey = (): Buffer => randomBytes(KEY_BYTES);

/** What stands in the opened box: SHA-256 over vote and secret, 64 hexadecimal digits. Everybody can compute it. */
export const receiptOf = (voteId: string, secret: string): string =>
  createHash('sha256').update(`linli-ballot\n${voteId}\n${secret}`).digest('hex');

/** Where a ballot lies in the pool: the same secret twice meets itself; without the key it leads to no receipt. */
export const placeInPool = (key: Buffer, receipt: string): string =>
  createHmac('sha256', key).update(receipt).digest('hex');

/** Every ballot is sealed to the same length. */
export function sealBallot(key: Buffer, voteId: string, { receipt, choice }: BoxEntry): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(voteId));
  const ballot = Buffer.concat([Buffer.from(receipt, 'hex'), Buffer.from([CHOICES.indexOf(choice)])]);
  const body = Buffer.concat([cipher.update(ballot), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** @throws when the ballot was changed, or belongs to another vote. */
export function openBallot(key: Buffer, voteId: string, sealed: string): BoxEntry {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(voteId));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const ballot = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  const choice = CHOICES[ballot[RECEIPT_BYTES] ?? -1];
  if (!choice) throw new TypeError('a ballot without a choice');
  return { receipt: ballot.subarray(0, RECEIPT_BYTES).toString('hex'), choice };
}

/** SHA-256 over the vote and its ballots, one `<receipt or person>:<choice>` a line, sorted. */
export function digestOf(
  voteId: string,
  ballots: readonly { readonly name: string; readonly choice: Choice }[],
): string {
  const lines = ballots.map(({ name, choice }) => `${name}:${choice}`).toSorted();
  return createHash('sha256')
    .update([voteId, ...lines].join('\n'))
    .digest('hex');
}
