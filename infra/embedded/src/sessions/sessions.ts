import { Binary } from 'bson';
import { EngineError } from '../errors.ts';
import { MAX_SESSIONS, SESSION_TIMEOUT_MINUTES, TRANSACTION_LIFETIME_MS } from '../limits.ts';
import type { Disk } from '../storage/disk.ts';
import type { Store } from '../storage/store.ts';
import type { Transaction } from '../storage/transaction.ts';
import { decodeDocument } from '../values/index.ts';
import type { Doc, Value } from '../values/index.ts';
import { changeOf, NEVER, restore } from './session.ts';
import type { Session } from './session.ts';

const SESSION_TIMEOUT_MS = SESSION_TIMEOUT_MINUTES * 60_000;

const noSuchTransaction = (message: string): EngineError =>
  new EngineError('NoSuchTransaction', message, { labels: ['TransientTransactionError'] });

/** The logical sessions with their transactions and the persisted results of their writes. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #store: Store;
  readonly #disk: Disk;
  /** Told when a transaction ends, so that its cursors can be closed. */
  onTransactionEnd: (txn: Transaction) => void = () => {};
  /** Told when a session ends, for the same reason. */
  onSessionEnd: (session: Session) => void = () => {};

  constructor(store: Store, disk: Disk) {
    this.#store = store;
    this.#disk = disk;
    for (const { id, state } of disk.sessions()) this.#sessions.set(id, restore(id, decodeDocument(state)));
    for (const { session, statement, reply } of disk.results()) {
      this.#sessions.get(session)?.results.set(statement, decodeDocument(reply));
    }
  }

  /**
   * The session a command names in `lsid`, made if new.
   * @throws TypeMismatch 14 for a malformed id, TooManyLogicalSessions 211
   */
  open(lsid: Value): Session {
    const id = sessionId(lsid);
    let session = this.#sessions.get(id);
    if (session === undefined) {
      if (this.#sessions.size >= MAX_SESSIONS)
        throw new EngineError('TooManyLogicalSessions', 'cannot add session into the cache');
      session = {
        id,
        lastUse: 0,
        number: -1,
        state: 'writes',
        txn: null,
        startedAt: 0,
        savedNumber: undefined,
        unsaved: new Set(),
        results: new Map(),
      };
      this.#sessions.set(id, session);
    }
    session.lastUse = Date.now();
    return session;
  }

  /** Starts a transaction under a new number; one still open under an older number is aborted. */
  start(session: Session, number: number): Transaction {
    if (number === session.number)
      throw new EngineError(
        'TransactionTooOld',
        `Cannot start a transaction at given transaction number ${number} a second time on session ${session.id}.`,
      );
    this.#advance(session, number, 'transaction');
    session.state = 'active';
    session.startedAt = Date.now();
    session.txn = this.#store.begin(true);
    return session.txn;
  }

  /** The open transaction a statement belongs to. */
  resume(session: Session, number: number): Transaction {
    this.#refuseOther(session, number);
    if (session.state === 'active' && session.txn !== null) return session.txn;
    if (session.state === 'committed')
      throw new EngineError('TransactionCommitted', `Transaction with { txnNumber: ${number} } has been committed.`);
    throw noSuchTransaction(`Transaction with { txnNumber: ${number} } has been aborted.`);
  }

  commit(session: Session, number: number): void {
    this.#refuseOther(session, number);
    if (session.state === 'committed') return;
    const txn = this.resume(session, number);
    const wrote = txn.collections.size > 0;
    this.#store.commit(txn);
    this.#end(session, txn, 'committed');
    if (wrote) this.save(session);
  }

  abort(session: Session, number: number): void {
    this.#abort(session, this.resume(session, number));
  }

  /** Aborts the open transaction after a statement in it has failed. */
  abortAfterError(session: Session): void {
    if (session.txn !== null) this.#abort(session, session.txn);
  }

  /** Makes ready for a retryable write; earlier numbers are refused, results of earlier writes forgotten. */
  prepareWrite(session: Session, number: number): void {
    if (number === session.number && session.state !== 'writes') {
      throw new EngineError(
        'TransactionTooOld',
        `txnNumber ${number} was used for a transaction on session ${session.id}`,
      );
    }
    if (number !== session.number) this.#advance(session, number, 'retryable write');
  }

  /** Remembers the reply of one retryable statement; it reaches the disk with the write itself. */
  remember(session: Session, statement: number, reply: Doc): void {
    session.results.set(statement, reply);
    session.unsaved.add(statement);
    this.save(session);
  }

  save(session: Session): void {
    this.#disk.saveSession(session.id, () => (this.#sessions.get(session.id) === session ? changeOf(session) : null));
    session.savedNumber ??= NEVER;
  }

  /** Forgets sessions and aborts what is open in them. */
  end(lsids: readonly Value[]): void {
    for (const lsid of lsids) this.#forget(sessionId(lsid));
  }

  endAll(): void {
    for (const id of this.#sessions.keys()) this.#forget(id);
  }

  /** Aborts transactions that live too long and forgets sessions that were not used. */
  expire(now: number): void {
    for (const session of this.#sessions.values()) {
      if (session.txn !== null && now - session.startedAt > TRANSACTION_LIFETIME_MS) this.#abort(session, session.txn);
      if (session.txn === null && now - session.lastUse > SESSION_TIMEOUT_MS) this.#forget(session.id);
    }
  }

  #advance(session: Session, number: number, what: string): void {
    if (number < session.number) {
      throw new EngineError(
        'TransactionTooOld',
        `Cannot start ${what} ${number} on session ${session.id} because a newer transaction ${session.number} has already started.`,
      );
    }
    if (session.txn !== null) this.#abort(session, session.txn);
    session.number = number;
    session.state = 'writes';
    session.results.clear();
    session.unsaved.clear();
  }

  #refuseOther(session: Session, number: number): void {
    if (number < session.number) {
      throw new EngineError(
        'TransactionTooOld',
        `Cannot continue transaction ${number} on session ${session.id}: ${session.number} has already started.`,
      );
    }
    if (number > session.number || session.state === 'writes') {
      throw noSuchTransaction(
        `Given transaction number ${number} does not match any in-progress transactions. The active transaction number is ${session.number}`,
      );
    }
  }

  #abort(session: Session, txn: Transaction): void {
    this.#store.abort(txn);
    this.#end(session, txn, 'aborted');
  }

  #end(session: Session, txn: Transaction, state: 'committed' | 'aborted'): void {
    session.txn = null;
    session.state = state;
    this.onTransactionEnd(txn);
  }

  #forget(id: string): void {
    const session = this.#sessions.get(id);
    if (session === undefined) return;
    if (session.txn !== null) this.#abort(session, session.txn);
    this.#sessions.delete(id);
    this.onSessionEnd(session);
    if (session.savedNumber !== undefined) this.save(session);
  }
}

function sessionId(lsid: Value): string {
  const id = lsid instanceof Map ? lsid.get('id') : undefined;
  if (!(id instanceof Binary) || id.position !== 16) throw new EngineError('TypeMismatch', 'lsid.id must be a UUID');
  return id.toString('hex');
}
