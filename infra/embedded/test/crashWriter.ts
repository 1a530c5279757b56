/** Child process of the durability test: inserts one document after another and prints each acknowledged number. */
import { writeSync } from 'node:fs';
import { MongoClient } from 'mongodb';
import { startEmbedded } from '../src/index.ts';

/** Exit code after the engine has failed. */
const FAILED = 3;

const [, , folder, first] = process.argv;
const engine = await startEmbedded({ folder, port: 0, host: '127.0.0.1' });
engine.onFailure((error) => {
  writeSync(2, `${error.message}\n`);
  process.exit(FAILED);
});
const client = await new MongoClient(engine.uri, { maxPoolSize: 8 }).connect();
const rows = client.db('t').collection<{ _id: number; pair?: number }>('rows');
let next = Number(first);

async function write(): Promise<void> {
  for (;;) {
    const n = next;
    next += 1;
    if (n % 5 === 0) {
      // A transaction writes two documents: both or none survive.
      await client.withSession((session) =>
        session.withTransaction(async () => {
          await rows.insertOne({ _id: n, pair: -n }, { session });
          await rows.insertOne({ _id: -n, pair: n }, { session });
        }),
      );
    } else await rows.insertOne({ _id: n });
    writeSync(1, `${n}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, write));
