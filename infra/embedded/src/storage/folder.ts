import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createSchema } from './disk.ts';

/** The engine could not start; the message is one sentence for the operator, saying what to do. */
export class EmbeddedStartError extends Error {
  /** Whether another process is using the folder. */
  readonly inUse: boolean;
  constructor(message: string, options: ErrorOptions & { inUse?: boolean } = {}) {
    super(message, options);
    this.name = 'EmbeddedStartError';
    this.inUse = options.inUse ?? false;
  }
}

/** File the documents lie in, inside the data folder. */
export const DATA_FILE = 'documents.sqlite';
/** File that names the process using the folder; only information, the lock is SQLite's own. */
export const PID_FILE = 'engine.pid';
/** Format of the data file; raised when it changes in a way older engines cannot read. */
export const FORMAT_VERSION = 1;
/** SQLite application id of the data file: "LNLI". */
const APPLICATION_ID = 0x4c4e4c49;
const BUSY_CODES = new Set([5, 6]);
const OWN_FILES = new Set([DATA_FILE, `${DATA_FILE}-wal`, `${DATA_FILE}-shm`, `${DATA_FILE}-journal`, PID_FILE]);

/** An opened data folder. */
export interface OpenFolder {
  readonly db: DatabaseSync;
  /** Gives the folder free after the database is closed. */
  release(): void;
}

/**
 * Opens the data folder, making it when missing; without a folder everything is kept in memory only.
 * @throws EmbeddedStartError when the folder is in use, damaged, of another format or somebody else's
 */
export function openFolder(folder: string | undefined): OpenFolder {
  if (folder === undefined) {
    const db = new DatabaseSync(':memory:');
    createSchema(db);
    return { db, release: () => {} };
  }
  prepareFolder(folder);
  const file = join(folder, DATA_FILE);
  const isNew = !existsSync(file);
  const db = openDatabase(folder, file, isNew);
  const pidFile = join(folder, PID_FILE);
  writeFileSync(pidFile, `${process.pid}\n`, { mode: 0o600 });
  return { db, release: () => rmSync(pidFile, { force: true }) };
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const foreign = readdirSync(folder).filter((name) => !OWN_FILES.has(name));
    if (foreign.length > 0) {
      throw new EmbeddedStartError(
        `The data folder ${folder} holds other files (${foreign[0]}); give the document engine a folder of its own.`,
      );
    }
  } catch (error) {
    if (error instanceof EmbeddedStartError) throw error;
    throw new EmbeddedStartError(
      `The data folder ${folder} cannot be used (${(error as Error).message}); choose a folder this user may write to.`,
      { cause: error },
    );
  }
}

function openDatabase(folder: string, file: string, isNew: boolean): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: 0 });
    // Exclusive: the operating system gives the lock back even when the process is killed.
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    if (isNew) initialise(db, file);
    checkFormat(db, folder);
    const check = db.prepare('PRAGMA quick_check(1)').get();
    if (check?.quick_check !== 'ok') throw damaged(folder, new Error(String(check?.quick_check)));
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof EmbeddedStartError) throw error;
    if (BUSY_CODES.has((error as { errcode?: number }).errcode ?? 0)) throw inUse(folder);
    throw damaged(folder, error);
  }
}

function initialise(db: DatabaseSync, file: string): void {
  db.exec('BEGIN EXCLUSIVE');
  createSchema(db);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT_VERSION}; COMMIT`);
  chmodSync(file, 0o600);
}

function checkFormat(db: DatabaseSync, folder: string): void {
  // Also takes the exclusive lock, which the first access does.
  db.exec('BEGIN EXCLUSIVE; COMMIT');
  const application = db.prepare('PRAGMA application_id').get()?.application_id;
  if (application !== APPLICATION_ID) {
    throw new EmbeddedStartError(
      `The file ${DATA_FILE} in ${folder} was not made by this document engine; give it a folder of its own.`,
    );
  }
  const version = db.prepare('PRAGMA user_version').get()?.user_version;
  if (version !== FORMAT_VERSION) {
    throw new EmbeddedStartError(
      `The data folder ${folder} has format ${String(version)}, this version reads format ${FORMAT_VERSION}; use the version that wrote it or another folder.`,
    );
  }
}

function inUse(folder: string): EmbeddedStartError {
  const pidFile = join(folder, PID_FILE);
  const pid = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').trim() : 'unknown';
  return new EmbeddedStartError(
    `The data folder ${folder} is in use by another process (pid ${pid}); stop that one or choose another folder.`,
    { inUse: true },
  );
}

/** What went wrong, on one line. */
const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, ' ').trim();

/** The error for a folder whose content cannot be read. */
export const damaged = (folder: string, cause: unknown): EmbeddedStartError =>
  new EmbeddedStartError(
    `The data folder ${folder} is damaged (${reasonOf(cause)}); restore it from a backup or move it away to start empty.`,
    { cause },
  );
