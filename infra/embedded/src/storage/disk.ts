import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** A record as it lies on disk. */
export interface DiskRecord {
  readonly id: number;
  readonly collection: number;
  readonly doc: Buffer;
}
/** A collection of the catalog. */
export interface DiskCollection {
  readonly id: number;
  readonly db: string;
  readonly name: string;
  readonly uuid: Buffer;
  readonly options: Buffer;
}
export interface DiskIndex {
  readonly collection: number;
  readonly name: string;
  readonly definition: Buffer;
}
/** The state of one session. */
export interface DiskSession {
  readonly id: string;
  readonly state: Buffer;
}
/** The stored reply of one retryable statement. */
export interface DiskResult {
  readonly session: string;
  readonly statement: number;
  readonly reply: Buffer;
}
/** What a commit writes of a session. */
export interface SessionChange {
  readonly state: Buffer;
  /** Whether the results stored so far belong to an older number. */
  readonly reset: boolean;
  readonly results: readonly (readonly [statement: number, reply: Buffer])[];
}

const SCHEMA = `
CREATE TABLE collections (id INTEGER PRIMARY KEY, db TEXT NOT NULL, name TEXT NOT NULL, uuid BLOB NOT NULL, options BLOB NOT NULL);
CREATE TABLE indexes (collection INTEGER NOT NULL, name TEXT NOT NULL, definition BLOB NOT NULL, PRIMARY KEY (collection, name));
CREATE TABLE records (id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, doc BLOB NOT NULL);
CREATE TABLE sessions (id TEXT PRIMARY KEY, state BLOB NOT NULL);
CREATE TABLE results (session TEXT NOT NULL, statement INTEGER NOT NULL, reply BLOB NOT NULL, PRIMARY KEY (session, statement));
`;

/** Makes the tables in a new database file. */
export const createSchema = (db: DatabaseSync): void => db.exec(SCHEMA);

const asBuffer = (value: unknown): Buffer => {
  const bytes = value as Uint8Array;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/**
 * Writes changes through to SQLite. Changes of one turn of the event loop are committed together at its end;
 * whoever tells a client about them waits for `settled()` first.
 */
export class Disk {
  readonly #db: DatabaseSync;
  readonly #statements: Record<
    'put' | 'remove' | 'saveSession' | 'removeSession' | 'saveResult' | 'removeResults',
    StatementSync
  >;
  readonly #fail: (error: unknown) => void;
  #records = new Map<number, { collection: number; doc: Buffer | null }>();
  #sessions = new Map<string, () => SessionChange | null>();
  #catalog: (() => void)[] = [];
  #waiters: (() => void)[] = [];
  #scheduled = false;
  #closed = false;

  /** @param fail called when a commit fails: memory is ahead of the disk then, and the process must end */
  constructor(db: DatabaseSync, fail: (error: unknown) => void) {
    this.#db = db;
    this.#fail = fail;
    this.#statements = {
      put: db.prepare(
        'INSERT INTO records (id, collection, doc) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc',
      ),
      remove: db.prepare('DELETE FROM records WHERE id = ?'),
      saveSession: db.prepare('INSERT OR REPLACE INTO sessions (id, state) VALUES (?, ?)'),
      removeSession: db.prepare('DELETE FROM sessions WHERE id = ?'),
      saveResult: db.prepare('INSERT OR REPLACE INTO results (session, statement, reply) VALUES (?, ?, ?)'),
      removeResults: db.prepare('DELETE FROM results WHERE session = ?'),
    };
  }

  *collections(): Generator<DiskCollection> {
    for (const row of this.#db.prepare('SELECT id, db, name, uuid, options FROM collections ORDER BY id').iterate()) {
      yield {
        id: Number(row.id),
        db: String(row.db),
        name: String(row.name),
        uuid: asBuffer(row.uuid),
        options: asBuffer(row.options),
      };
    }
  }

  *indexes(): Generator<DiskIndex> {
    for (const row of this.#db.prepare('SELECT collection, name, definition FROM indexes ORDER BY rowid').iterate()) {
      yield { collection: Number(row.collection), name: String(row.name), definition: asBuffer(row.definition) };
    }
  }

  *records(): Generator<DiskRecord> {
    for (const row of this.#db.prepare('SELECT id, collection, doc FROM records ORDER BY id').iterate()) {
      yield { id: Number(row.id), collection: Number(row.collection), doc: asBuffer(row.doc) };
    }
  }

  *sessions(): Generator<DiskSession> {
    for (const row of this.#db.prepare('SELECT id, state FROM sessions').iterate()) {
      yield { id: String(row.id), state: asBuffer(row.state) };
    }
  }

  *results(): Generator<DiskResult> {
    for (const row of this.#db.prepare('SELECT session, statement, reply FROM results').iterate()) {
      yield { session: String(row.session), statement: Number(row.statement), reply: asBuffer(row.reply) };
    }
  }

  saveRecord(id: number, collection: number, doc: Buffer | null): void {
    this.#records.set(id, { collection, doc });
    this.#schedule();
  }

  /** Saves a session at the next commit in the state it has then; null forgets it. */
  saveSession(id: string, change: () => SessionChange | null): void {
    this.#sessions.set(id, change);
    this.#schedule();
  }

  saveCollection({ id, db, name, uuid, options }: DiskCollection): void {
    this.#change(
      'INSERT OR REPLACE INTO collections (id, db, name, uuid, options) VALUES (?, ?, ?, ?, ?)',
      id,
      db,
      name,
      uuid,
      options,
    );
  }

  /** Forgets a collection and its indexes; its records are removed one by one. */
  removeCollection(id: number): void {
    this.#change('DELETE FROM collections WHERE id = ?', id);
    this.#change('DELETE FROM indexes WHERE collection = ?', id);
  }

  saveIndex({ collection, name, definition }: DiskIndex): void {
    this.#change(
      'INSERT OR REPLACE INTO indexes (collection, name, definition) VALUES (?, ?, ?)',
      collection,
      name,
      definition,
    );
  }

  removeIndex(collection: number, name: string): void {
    this.#change('DELETE FROM indexes WHERE collection = ? AND name = ?', collection, name);
  }

  /** Resolves when everything changed so far is on disk; undefined when it is already. */
  settled(): Promise<void> | undefined {
    if (!this.#scheduled) return undefined;
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  /** Commits what is left and closes the file. */
  close(): void {
    if (this.#scheduled) this.#commit();
    this.#closed = true;
    this.#db.close();
  }

  #change(sql: string, ...values: (string | number | Buffer)[]): void {
    this.#catalog.push(() => this.#db.prepare(sql).run(...values));
    this.#schedule();
  }

  #commitSession(id: string, change: SessionChange | null): void {
    const { removeSession, removeResults, saveSession, saveResult } = this.#statements;
    if (change === null || change.reset) removeResults.run(id);
    if (change === null) {
      removeSession.run(id);
      return;
    }
    saveSession.run(id, change.state);
    for (const [statement, reply] of change.results) saveResult.run(id, statement, reply);
  }

  #schedule(): void {
    if (this.#closed) throw new Error('the data file is closed');
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      if (this.#scheduled) this.#commit();
    });
  }

  #commit(): void {
    try {
      this.#db.exec('BEGIN');
      for (const change of this.#catalog) change();
      for (const [id, { collection, doc }] of this.#records) {
        if (doc === null) this.#statements.remove.run(id);
        else this.#statements.put.run(id, collection, doc);
      }
      for (const [id, changeOf] of this.#sessions) this.#commitSession(id, changeOf());
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#catalog = [];
    this.#records = new Map();
    this.#sessions = new Map();
    this.#scheduled = false;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resolve of waiters) resolve();
  }
}
