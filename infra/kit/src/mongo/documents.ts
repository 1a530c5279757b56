import { join } from 'node:path';
import { z } from 'zod';
import { port } from '../config/environment.ts';
import { capability } from '../runtime/capability.ts';
import { defineModule } from '../runtime/module.ts';

/** Where the documents are: MongoDB, or the embedded engine of this process. */
export type Documents = { readonly uri: string; databaseOf(service: string): string };

export const documents = capability<Documents>('documents');

/** Settings of the documents. */
export const documentSettings = z.object({
  MONGODB_URI: z
    .string()
    .optional()
    .meta({ secret: true })
    .describe('MongoDB replica set; without it the embedded engine is started'),
  DOCUMENTS_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]{1,30}$/)
    .default('linli')
    .describe('databases are named <prefix>_<service>'),
  DOCUMENTS_PORT: port(4017).describe('port of the embedded document engine (loopback only)'),
});

/** Provides the documents' address and, where no MongoDB is named, runs the embedded engine. */
export const documentsModule = defineModule({
  name: 'documents',
  description: 'document engine: MongoDB by MONGODB_URI, else embedded',
  dependsOn: [],
  settings: documentSettings,
  async start(context, { MONGODB_URI, DOCUMENTS_PORT, DOCUMENTS_PREFIX }) {
    const databaseOf = (service: string) => `${DOCUMENTS_PREFIX}_${service}`;
    if (MONGODB_URI) {
      context.provide(documents, { uri: MONGODB_URI, databaseOf });
      return { stop: async () => {} };
    }
    const { startEmbedded } = await import('@linli/embedded');
    const engine = await startEmbedded({
      folder: join(context.dataFolder, 'documents'),
      host: '127.0.0.1',
      port: DOCUMENTS_PORT,
    });
    engine.onFailure((error) => context.fail(error));
    context.provide(documents, { uri: engine.uri, databaseOf });
    return { address: engine.uri, stop: () => engine.stop() };
  },
});
