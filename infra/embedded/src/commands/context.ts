import type { Cursors } from '../query/cursors.ts';
import type { Budget } from '../query/budget.ts';
import type { Session } from '../sessions/session.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { View } from '../storage/records.ts';
import type { Store } from '../storage/store.ts';
import type { Transaction } from '../storage/transaction.ts';
import type { Doc } from '../values/index.ts';
import type { Connection } from '../wire/server.ts';

/** Counts of what was done since the start, as `serverStatus` tells them. */
export interface Counters {
  readonly since: number;
  insert: number;
  query: number;
  update: number;
  delete: number;
  getmore: number;
  command: number;
}

/** What all commands share. */
export interface Engine {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly counters: Counters;
  /** Address under which clients reach the engine, known once it listens. */
  address: string;
  openConnections: () => number;
}

/** One command being run. */
export interface Context {
  readonly engine: Engine;
  readonly connection: Connection;
  readonly db: string;
  readonly command: Doc;
  /** Name under which the command was called. */
  readonly name: string;
  readonly session: Session | null;
  /** The client's transaction the command belongs to. */
  readonly txn: Transaction | null;
  /** Whether results of its statements are kept for retries. */
  readonly retryable: boolean;
  readonly budget: Budget;
  /** Time named by `maxTimeMS`, if it was. */
  readonly maxTimeMs: number | undefined;
  /** What reads see; pinned as long as the command runs. */
  readonly view: View;
  /** Level `snapshot` outside a transaction: the reply names the time it read at. */
  readonly snapshotRead: boolean;
}

/** A command the engine serves. */
export interface Command {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Fields besides the generic ones; every other field is refused. */
  readonly fields: readonly string[];
  /** Fields of MongoDB that are refused by name, unless they ask for nothing (false or null). */
  readonly refused?: readonly string[];
  /** Unknown fields are allowed: only for the handshake, where MongoDB allows them too. */
  readonly lenient?: boolean;
  readonly adminOnly?: boolean;
  /** Whether it may run inside a transaction. */
  readonly inTransaction?: boolean;
  readonly write?: boolean;
  /** Part of MongoDB's stable API version 1. */
  readonly stable?: boolean;
  /** Gives the reply without `ok`, or an encoded reply with it. */
  run(context: Context): Doc | Buffer | Promise<Doc | Buffer>;
}
