import type { EngineError } from './errors.ts';
import { dispatch, encodeError } from './commands/dispatch.ts';
import type { Engine } from './commands/context.ts';
import { HOUSEKEEPING_MS, TTL_SWEEP_MS } from './limits.ts';
import { Cursors } from './query/cursors.ts';
import { Sessions } from './sessions/sessions.ts';
import { Disk } from './storage/disk.ts';
import { damaged, EmbeddedStartError, openFolder } from './storage/folder.ts';
import { Store } from './storage/store.ts';
import { sweepExpired } from './storage/ttl.ts';
import { listen } from './wire/server.ts';

/** Where the engine keeps its data and listens. */
export interface EngineOptions {
  /** Data folder; undefined keeps everything in memory only. */
  readonly folder: string | undefined;
  readonly host: string;
  /** 0 chooses a free one. */
  readonly port: number;
}

/** A running engine. */
export interface RunningEngine {
  readonly port: number;
  /** Closes connections, writes what is left and gives the folder free. */
  stop(): Promise<void>;
}

/**
 * Starts the engine in this thread.
 * @param fail called when it cannot go on: the process must end then, as memory may be ahead of the disk
 * @throws EmbeddedStartError when the folder or the port cannot be used
 */
export async function runEngine(options: EngineOptions, fail: (error: unknown) => void): Promise<RunningEngine> {
  const opened = openFolder(options.folder);
  let disk: Disk;
  let store: Store;
  let sessions: Sessions;
  try {
    disk = new Disk(opened.db, fail);
    store = new Store(disk);
    sessions = new Sessions(store, disk);
  } catch (error) {
    opened.db.close();
    opened.release();
    throw damaged(options.folder ?? 'in memory', error);
  }
  const engine = makeEngine(store, sessions);
  const server = await listen(options.host, options.port, {
    handle: async (request, connection) => {
      const reply = await dispatch(engine, request.command, connection);
      await disk.settled();
      return reply;
    },
    refuse: (error: EngineError) => encodeError(error),
    fail,
  }).catch((error: unknown) => {
    disk.close();
    opened.release();
    throw new EmbeddedStartError(
      `The document engine cannot listen on ${options.host}:${options.port} (${(error as Error).message}); choose a free port.`,
      { cause: error },
    );
  });
  engine.address = `${options.host}:${server.port}`;
  engine.openConnections = () => server.connections.size;
  const timers = startTimers(engine, fail);
  return {
    port: server.port,
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await server.close();
      disk.close();
      opened.release();
    },
  };
}

function makeEngine(store: Store, sessions: Sessions): Engine {
  const cursors = new Cursors();
  sessions.onTransactionEnd = (txn) => cursors.closeWhere((cursor) => cursor.txn === txn);
  sessions.onSessionEnd = (session) => cursors.closeWhere((cursor) => cursor.session === session);
  return {
    store,
    sessions,
    cursors,
    counters: { since: Date.now(), insert: 0, query: 0, update: 0, delete: 0, getmore: 0, command: 0 },
    address: '',
    openConnections: () => 0,
  };
}

function startTimers({ store, sessions, cursors }: Engine, fail: (error: unknown) => void): NodeJS.Timeout[] {
  const guarded = (work: () => void) => (): void => {
    try {
      work();
    } catch (error) {
      fail(error);
    }
  };
  const housekeeping = guarded(() => {
    const now = Date.now();
    sessions.expire(now);
    cursors.expire(now);
    store.snapshots.expire(now);
  });
  return [
    setInterval(housekeeping, HOUSEKEEPING_MS),
    setInterval(() => void sweepExpired(store, Date.now()).catch(fail), TTL_SWEEP_MS),
  ];
}
