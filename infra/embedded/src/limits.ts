/** Every limit of the engine, named. Sizes in bytes, times in milliseconds unless the name says otherwise. */

/** Largest wire message, as MongoDB's `maxMessageSizeBytes`. */
export const MAX_MESSAGE_BYTES = 48_000_000;
/** Largest document, as MongoDB's `maxBsonObjectSize`. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
/** Room a stored document leaves for the reply around it. */
export const REPLY_HEADROOM_BYTES = 16 * 1024;
/** Statements in one write command, as MongoDB's `maxWriteBatchSize`. */
export const MAX_WRITE_BATCH = 100_000;
/** Connections served at once; further ones are closed. */
export const MAX_CONNECTIONS = 1_000;
/** Unprocessed bytes of one connection beyond which its socket is paused. */
export const CONNECTION_BACKLOG_BYTES = 1024 * 1024;

/** Time one operation may work before it lets others in. */
export const SLICE_MS = 3;
/** Documents examined between two looks at the clock. */
export const TICKS_PER_CLOCK = 32;
/** Longest time of an operation that names no `maxTimeMS`. */
export const DEFAULT_MAX_TIME_MS = 30_000;
/** Longest time a write outside a transaction waits for a transaction that holds its document. */
export const LOCK_WAIT_MS = 30_000;
/** Documents (or groups) the stages of one pipeline may hold. */
export const MAX_HELD_DOCUMENTS = 500_000;
/** Memory one sort may hold. */
export const OPERATION_MEMORY_BYTES = 100 * 1024 * 1024;

/** Documents in a first batch when the command names no `batchSize`. */
export const DEFAULT_BATCH_SIZE = 101;
/** Open cursors at once. */
export const MAX_CURSORS = 10_000;
/** Idle time after which a cursor is closed. */
export const CURSOR_TIMEOUT_MS = 10 * 60_000;

/** Idle time after which a session and its stored write results are forgotten. */
export const SESSION_TIMEOUT_MINUTES = 30;
/** Sessions at once. */
export const MAX_SESSIONS = 100_000;
/** Longest life of a transaction, as MongoDB's `transactionLifetimeLimitSeconds`. */
export const TRANSACTION_LIFETIME_MS = 60_000;
/** How long a snapshot read outside a transaction can be repeated at its time. */
export const SNAPSHOT_HISTORY_MS = 60_000;
/** Snapshot times kept for such repetition. */
export const MAX_KEPT_SNAPSHOTS = 1_000;
/** How often expired transactions, cursors and sessions are looked for. */
export const HOUSEKEEPING_MS = 1_000;
/** How often TTL indexes are swept. */
export const TTL_SWEEP_MS = 60_000;
/** Documents one TTL sweep deletes at most between two turns of the event loop. */
export const TTL_BATCH = 500;

/** Indexes on one collection, as MongoDB. */
export const MAX_INDEXES = 64;
/** Fields of one compound index, as MongoDB. */
export const MAX_INDEX_FIELDS = 32;
/** Bytes of `database.collection`, as MongoDB. */
export const MAX_NAMESPACE_BYTES = 255;
/** Intervals of one index scan; beyond that the bounds of further fields are dropped. */
export const MAX_SCAN_INTERVALS = 2_000;
/** Time `stop()` waits for the worker before it ends it. */
export const STOP_TIMEOUT_MS = 10_000;

/** Most memory of the engine's JavaScript heap, in MiB; more where the process itself is allowed more. */
export const ENGINE_HEAP_MB = 4_096;
