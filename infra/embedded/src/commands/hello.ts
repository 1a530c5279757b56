import { Int32 } from 'bson';
import { MAX_DOCUMENT_BYTES, MAX_MESSAGE_BYTES, MAX_WRITE_BATCH, SESSION_TIMEOUT_MINUTES } from '../limits.ts';
import { doc } from '../wire/message.ts';
import type { Command, Context } from './context.ts';

/** MongoDB version whose behaviour is the measure of the subset. */
export const SERVER_VERSION = '7.0.0';
/** Name of the replica set of one that the engine poses as, so that drivers use transactions and retryable writes. */
export const SET_NAME = 'linli';
/** MongoDB 7.0: the latest before the `bulkWrite` command (25), which is not implemented. */
export const MAX_WIRE_VERSION = 21;

/** What drivers ask first. Nothing is promised that is not there: no compression, streaming or authentication. */
export const hello: Command = {
  name: 'hello',
  aliases: ['isMaster', 'ismaster'],
  fields: [],
  lenient: true,
  stable: true,
  run(context) {
    const { address } = context.engine;
    return doc({
      helloOk: true,
      [context.name === 'hello' ? 'isWritablePrimary' : 'ismaster']: true,
      secondary: false,
      setName: SET_NAME,
      setVersion: new Int32(1),
      hosts: [address],
      primary: address,
      me: address,
      maxBsonObjectSize: new Int32(MAX_DOCUMENT_BYTES),
      maxMessageSizeBytes: new Int32(MAX_MESSAGE_BYTES),
      maxWriteBatchSize: new Int32(MAX_WRITE_BATCH),
      localTime: new Date(),
      logicalSessionTimeoutMinutes: new Int32(SESSION_TIMEOUT_MINUTES),
      connectionId: new Int32(context.connection.id),
      minWireVersion: new Int32(0),
      maxWireVersion: new Int32(MAX_WIRE_VERSION),
      readOnly: false,
    });
  },
};

export const ping: Command = { name: 'ping', fields: [], stable: true, run: () => new Map() };

export const buildInfo: Command = {
  name: 'buildInfo',
  aliases: ['buildinfo'],
  fields: [],
  run: () =>
    doc({
      version: SERVER_VERSION,
      versionArray: [7, 0, 0, 0].map((part) => new Int32(part)),
      gitVersion: 'linli-embedded',
      modules: ['linli-embedded'],
      bits: new Int32(64),
      debug: false,
      maxBsonObjectSize: new Int32(MAX_DOCUMENT_BYTES),
      storageEngines: ['linli-embedded'],
    }),
};

export const whatsmyuri: Command = {
  name: 'whatsmyuri',
  fields: [],
  run: ({ connection }) => doc({ you: connection.remote }),
};

export const connectionStatus: Command = {
  name: 'connectionStatus',
  fields: ['showPrivileges'],
  run: () => doc({ authInfo: doc({ authenticatedUsers: [], authenticatedUserRoles: [] }) }),
};

export const serverStatus: Command = {
  name: 'serverStatus',
  fields: [],
  run: ({ engine }: Context) => {
    const { since, insert, query, update, delete: deleted, getmore, command } = engine.counters;
    const memory = process.memoryUsage();
    const megabytes = (bytes: number): Int32 => new Int32(Math.round(bytes / 2 ** 20));
    return doc({
      host: engine.address,
      version: SERVER_VERSION,
      process: 'linli-embedded',
      pid: new Int32(process.pid),
      uptime: new Int32(Math.round((Date.now() - since) / 1000)),
      localTime: new Date(),
      connections: doc({ current: new Int32(engine.openConnections()) }),
      opcounters: doc({
        insert: new Int32(insert),
        query: new Int32(query),
        update: new Int32(update),
        delete: new Int32(deleted),
        getmore: new Int32(getmore),
        command: new Int32(command),
      }),
      mem: doc({ bits: new Int32(64), resident: megabytes(memory.rss), virtual: megabytes(memory.rss) }),
      metrics: doc({ cursor: doc({ open: doc({ total: new Int32(engine.cursors.size) }) }) }),
    });
  },
};
