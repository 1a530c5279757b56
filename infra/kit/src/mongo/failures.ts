/** Two writes of one document at once: the later one has to decide again. */
export class VersionConflict extends Error {
  readonly id: string;
  constructor(id: string, cause?: unknown) {
    super(`Document ${id} was changed by someone else in the meantime`, { cause });
    this.id = id;
  }
}

/** Whether trying the whole transaction again may succeed. */
export function isTransient(error: unknown): boolean {
  if (error instanceof VersionConflict) return true;
  const labelled = error as { hasErrorLabel?: (label: string) => boolean };
  return labelled?.hasErrorLabel?.('TransientTransactionError') ?? false;
}

const UNAVAILABLE =
  /^Mongo(?:Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|WaitQueueTimeout|NotConnected|TopologyClosed)Error$/;

/** Whether the documents could not be reached; says nothing about the operation itself. */
export const isUnavailable = (error: unknown): boolean => error instanceof Error && UNAVAILABLE.test(error.name);

/** MongoDB's code for a unique index violated. */
const DUPLICATE_KEY = 11_000;

/** Whether a unique index refused the write; `field` narrows it to an index that begins with that field. */
export function isDuplicate(error: unknown, field?: string): boolean {
  const failure = error as { code?: number; keyPattern?: Record<string, unknown> };
  if (failure?.code !== DUPLICATE_KEY) return false;
  return field === undefined || Object.keys(failure.keyPattern ?? {})[0] === field;
}
