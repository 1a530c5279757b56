import { type Connection, Schema } from 'mongoose';
import { Rejection, reject } from '../decisions.ts';
import type { Database, Transaction } from '../mongo/database.ts';
import { isDuplicate } from '../mongo/failures.ts';
import type { PersonalData } from '../security/personalData.ts';
import type { Viewer } from '../security/viewer.ts';

/** How long a used key is remembered, in seconds (30 days). */
export const IDEMPOTENCY_KEPT_SECONDS = 30 * 24 * 3_600;

type UsedKey = { readonly _id: string; readonly inputHash: string; readonly resultId: string; readonly usedAt: Date };

export function idempotencyModel(connection: Connection) {
  const schema = new Schema<UsedKey>(
    { _id: String },
    { collection: 'idempotencyKeys', strict: false, versionKey: false },
  );
  schema.index({ usedAt: 1 }, { expireAfterSeconds: IDEMPOTENCY_KEPT_SECONDS });
  return connection.model<UsedKey>('IdempotencyKey', schema);
}

export type CreateRequest = {
  readonly viewer: Viewer;
  readonly operation: string;
  /** The whole input, its `idempotencyKey` included. */
  readonly input: { readonly idempotencyKey?: string | null | undefined };
  readonly now: Date;
};

/**
 * Runs a creation in a transaction; with an idempotency key the same call acts once and answers with the same id ever after.
 * @throws Rejection IDEMPOTENCY_KEY_REUSED when the key came with another input before.
 */
export async function createOnce(
  { database, personalData }: { readonly database: Database; readonly personalData: PersonalData },
  request: CreateRequest,
  create: (transaction: Transaction) => Promise<string>,
): Promise<string> {
  const { idempotencyKey, ...input } = request.input;
  if (!idempotencyKey) return database.transaction(create);
  const _id = `${request.viewer.id} ${request.operation} ${idempotencyKey}`;
  const inputHash = personalData.blindIndex('idempotency', JSON.stringify(input));
  const keys = database.connection.collection<UsedKey>('idempotencyKeys');
  const earlier = async (): Promise<string | undefined> => {
    const used = await keys.findOne({ _id });
    if (used && used.inputHash !== inputHash) reject('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey']);
    return used?.resultId;
  };
  const known = await earlier();
  if (known) return known;
  try {
    return await database.transaction(async (transaction) => {
      const resultId = await create(transaction);
      await keys.insertOne({ _id, inputHash, resultId, usedAt: request.now }, { session: transaction.session });
      return resultId;
    });
  } catch (error) {
    // Whoever lost against the same call at the same moment was refused because of what the winner made.
    const lostRace = isDuplicate(error) || error instanceof Rejection ? await earlier() : undefined;
    if (lostRace) return lostRace;
    throw error;
  }
}

/** As `createOnce`, for a batch: answers with the ids in the order of the rows, every time the same key comes. */
export async function createManyOnce(
  service: Parameters<typeof createOnce>[0],
  request: CreateRequest,
  create: (transaction: Transaction) => Promise<readonly string[]>,
): Promise<string[]> {
  const ids = await createOnce(service, request, async (transaction) => (await create(transaction)).join(' '));
  return ids.split(' ');
}
