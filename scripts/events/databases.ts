import { join } from 'node:path';
import { EmbeddedStartError, startEmbedded } from '@linli/embedded';
import { type Environment, readSettings } from '@linli/kit/config/environment.ts';
import { documentSettings } from '@linli/kit/mongo/documents.ts';
import { processSettings } from '@linli/kit/runtime/run.ts';
import mongoose, { type Connection } from 'mongoose';

export type Databases = {
  /** Where the documents answer while these databases are open. */
  readonly uri: string;
  of(service: string): Connection;
  close(): Promise<void>;
};

/**
 * Opens the documents of the services: MongoDB by MONGODB_URI, else the engine of the running product, else the data folder
 * itself while the product does not run.
 */
export async function openDatabases(environment: Environment): Promise<Databases> {
  const { MONGODB_URI, DOCUMENTS_PREFIX, DOCUMENTS_PORT } = readSettings('documents', documentSettings, environment);
  const { LINLI_DATA } = readSettings('process', processSettings, environment);
  const engine = MONGODB_URI ? undefined : await engineOf(join(LINLI_DATA, 'documents'));
  const uri = MONGODB_URI ?? engine?.uri ?? `mongodb://127.0.0.1:${DOCUMENTS_PORT}/?directConnection=true`;
  const connection = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: 5_000 }).asPromise();
  return {
    uri,
    of: (service) => connection.useDb(`${DOCUMENTS_PREFIX}_${service}`, { useCache: true }),
    async close() {
      await connection.close();
      await engine?.stop();
    },
  };
}

/** The embedded engine on its folder; nothing when the product has it open. */
async function engineOf(folder: string) {
  try {
    return await startEmbedded({ folder, host: '127.0.0.1', port: 0 });
  } catch (error) {
    if (error instanceof EmbeddedStartError && error.inUse) return undefined;
    throw error;
  }
}
