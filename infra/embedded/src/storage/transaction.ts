import { EngineError } from '../errors.ts';
import type { Collection } from './collection.ts';
import type { StoredRecord } from './records.ts';

/** A write met a record that another transaction has written and not yet ended. */
export class RecordLocked extends Error {
  readonly holder: Transaction;

  constructor(holder: Transaction) {
    super('record is locked by a transaction');
    this.holder = holder;
  }
}

/** The labelled error of a write that lost against another transaction. */
export const writeConflict = (): EngineError =>
  new EngineError(
    'WriteConflict',
    'Caused by :: Write conflict during plan execution and yielding is disabled. :: Please retry your operation or multi-document transaction.',
    {
      labels: ['TransientTransactionError'],
    },
  );

/** The uncommitted writes of one statement or of one multi-document transaction. */
export class Transaction {
  /** Commit time up to which it reads. */
  readonly snapshot: number;
  /** Whether it is a client's transaction: it meets conflicts with errors where a single statement waits. */
  readonly multi: boolean;
  readonly writes = new Map<StoredRecord, Collection>();
  /** Collections it wrote to or creates. */
  readonly collections = new Set<Collection>();
  ended = false;
  #waiters: (() => void)[] = [];

  constructor(snapshot: number, multi: boolean) {
    this.snapshot = snapshot;
    this.multi = multi;
  }

  /** Resolves when the transaction has committed or aborted. */
  whenEnded(): Promise<void> {
    if (this.ended) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  /** Marks the end and lets those go on who waited for it. */
  end(): void {
    this.ended = true;
    for (const resolve of this.#waiters) resolve();
    this.#waiters = [];
  }
}
