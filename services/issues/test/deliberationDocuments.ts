import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import mongoose from 'mongoose';

/** A port of this machine that nobody listens on at present. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Reads everything in one database past the service, as text by collection: what whoever runs the database sees. */
export function documentsOf(port: number, dbName: string): () => Promise<Map<string, string>> {
  const uri = process.env['MONGODB_URI'] ?? `mongodb://127.0.0.1:${port}/?directConnection=true`;
  return async () => {
    const connection = await mongoose.createConnection(uri, { dbName }).asPromise();
    try {
      const texts = new Map<string, string>();
      for (const { name } of await connection.listCollections()) {
        texts.set(name, JSON.stringify(await connection.collection(name).find().toArray()));
      }
      return texts;
    } finally {
      await connection.close();
    }
  };
}
