import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEnvironment } from '@linli/kit/config/environment.ts';
import { documentsModule } from '@linli/kit/mongo/documents.ts';
import { run } from '@linli/kit/runtime/run.ts';
import { startTestService } from '@linli/kit/testing/harness.ts';
import mongoose from 'mongoose';
import { issuesModule } from '../src/module.ts';
import { defineAreas } from './neighbourhood.ts';

/** The service with its areas, and a connection of the test's own to the same documents. */
export async function startWorld(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `linli-${name}-`));
  const prefix = `${name}_${process.pid}`;
  const given = processEnvironment()['MONGODB_URI'];
  const settings = { LINLI_DATA: folder, DOCUMENTS_PORT: '0', MONGODB_URI: given };
  const documents = await run([documentsModule], ['documents'], settings);
  const uri = given ?? String(documents.addresses.get('documents'));
  const options = { dbName: `${prefix}_issues`, autoIndex: false, autoCreate: false };
  const connection = await mongoose.createConnection(uri, options).asPromise();
  const place = { LINLI_DATA: folder, MONGODB_URI: uri, DOCUMENTS_PREFIX: prefix };
  const service = await startTestService(issuesModule, place);
  await defineAreas(service);
  return {
    service,
    connection,
    async stop() {
      await service.stop();
      await connection.dropDatabase();
      await connection.close();
      await documents.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof startWorld>>;
