import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import type { Db } from 'mongodb';
import { startEmbedded } from '../src/index.ts';

/** A MongoDB server the tests run against instead of the embedded engine, when it is set. */
export const EXTERNAL_URI = process.env.MONGODB_URI;

/** A server with a connected client and a database of its own. */
export interface TestServer {
  readonly uri: string;
  readonly client: MongoClient;
  readonly db: Db;
  close(): Promise<void>;
}

/** Connects to the external server, or to an engine that keeps everything in memory. */
export async function testServer(): Promise<TestServer> {
  const engine =
    EXTERNAL_URI === undefined ? await startEmbedded({ folder: undefined, port: 0, host: '127.0.0.1' }) : undefined;
  const uri = EXTERNAL_URI ?? (engine?.uri as string);
  const client = await new MongoClient(uri).connect();
  const db = client.db(`linli-test-${randomBytes(4).toString('hex')}`);
  return {
    uri,
    client,
    db,
    close: async () => {
      await db.dropDatabase();
      await client.close();
      await engine?.stop();
    },
  };
}

/** An empty folder that is removed with `remove`. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'linli-embedded-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
