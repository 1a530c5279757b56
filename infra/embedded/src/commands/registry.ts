import { aggregate } from './aggregate.ts';
import { collStats, create, dbStats, drop, dropDatabase, listCollections, listDatabases } from './collections.ts';
import type { Command } from './context.ts';
import { count } from './count.ts';
import { getMore, killCursors } from './cursors.ts';
import { deleteCommand } from './delete.ts';
import { distinct } from './distinct.ts';
import { explain } from './explain.ts';
import { find } from './find.ts';
import { findAndModify } from './findAndModify.ts';
import { buildInfo, connectionStatus, hello, ping, serverStatus, whatsmyuri } from './hello.ts';
import { createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { insert } from './insert.ts';
import { abortTransaction, commitTransaction, endSessions, killSessions, refreshSessions } from './sessions.ts';
import { update } from './update.ts';

/** Every command the engine serves. */
export const COMMANDS: readonly Command[] = [
  hello,
  ping,
  buildInfo,
  whatsmyuri,
  connectionStatus,
  serverStatus,
  insert,
  find,
  getMore,
  killCursors,
  update,
  deleteCommand,
  findAndModify,
  aggregate,
  count,
  distinct,
  explain,
  create,
  drop,
  dropDatabase,
  listCollections,
  listDatabases,
  collStats,
  dbStats,
  createIndexes,
  dropIndexes,
  listIndexes,
  endSessions,
  refreshSessions,
  killSessions,
  commitTransaction,
  abortTransaction,
];

const byName = new Map(
  COMMANDS.flatMap((command) => [command.name, ...(command.aliases ?? [])].map((name) => [name, command] as const)),
);

/** The command a client calls by a name. */
export const findCommand = (name: string): Command | undefined => byName.get(name);
