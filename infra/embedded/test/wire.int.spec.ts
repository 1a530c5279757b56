import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startEmbedded } from '../src/index.ts';
import type { EmbeddedEngine } from '../src/index.ts';
import { MAX_MESSAGE_BYTES } from '../src/limits.ts';
import { crc32c } from '../src/wire/crc32c.ts';
import { frame, rawClient } from './rawClient.ts';
import type { RawClient } from './rawClient.ts';

const FLAGS_AT = 16;

describe('wire protocol', () => {
  let engine: EmbeddedEngine;
  let raw: RawClient;
  beforeAll(async () => {
    engine = await startEmbedded({ folder: undefined, port: 0, host: '127.0.0.1' });
  });
  afterAll(() => engine.stop());
  beforeEach(async () => {
    raw = await rawClient(engine.uri);
  });
  afterEach(() => raw.close());

  it('promises in hello only what is there', async () => {
    const hello = await raw.run({ hello: 1 }, 'admin');
    expect(hello).toMatchObject({
      isWritablePrimary: true,
      setName: 'linli',
      hosts: [`127.0.0.1:${engine.port}`],
      me: `127.0.0.1:${engine.port}`,
      logicalSessionTimeoutMinutes: 30,
      maxWireVersion: 21,
    });
    for (const absent of ['topologyVersion', 'compression', 'saslSupportedMechs', 'msg'])
      expect(hello).not.toHaveProperty(absent);
  });

  it('takes documents as a sequence, a checksum, and no answer for a silent write', async () => {
    const command = { insert: 'r', ordered: true, $db: 'w' };
    const silent = frame(command, { name: 'documents', documents: [{ _id: 1 }, { _id: 2 }] }, 2);
    void raw.send(silent);
    const plain = frame({ count: 'r', $db: 'w' });
    const summed = Buffer.concat([plain, Buffer.alloc(4)]);
    summed.writeInt32LE(summed.length, 0);
    summed.writeUInt32LE(1, FLAGS_AT);
    summed.writeUInt32LE(crc32c(summed.subarray(0, -4)), summed.length - 4);
    void raw.send(summed);
    // Replies come in order: the next one seen is the count's, as nobody waits for it.
    expect(await raw.run({ count: 'r' }, 'w')).toMatchObject({ n: 2 });
    summed.writeUInt32LE(1, summed.length - 4);
    expect(await raw.send(summed)).toBe(true);
  });

  it.each([
    ['too long', (message: Buffer) => message.writeInt32LE(MAX_MESSAGE_BYTES + 1, 0)],
    ['too short', (message: Buffer) => message.writeInt32LE(3, 0)],
    ['of an unknown operation', (message: Buffer) => message.writeInt32LE(2001, 12)],
    ['with unknown required flags', (message: Buffer) => message.writeUInt32LE(8, FLAGS_AT)],
    ['with an unknown section', (message: Buffer) => message.writeUInt8(5, FLAGS_AT + 4)],
    ['with a section beyond its end', (message: Buffer) => message.writeInt32LE(9999, FLAGS_AT + 5)],
  ])('closes the connection at a message %s, and serves others on', async (_, spoil) => {
    const message = frame({ ping: 1, $db: 'w' });
    spoil(message);
    expect(await raw.send(message)).toBe(true);
    raw = await rawClient(engine.uri);
    expect(await raw.run({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it('answers a document it cannot read with an error, and goes on', async () => {
    const message = frame({ ping: 1, $db: 'w' });
    // The type byte of the first field.
    message.writeUInt8(0x77, FLAGS_AT + 9);
    void raw.send(message);
    // Its reply comes before that of the next command, which is served as ever.
    expect(await raw.run({ ping: 1 })).toMatchObject({ ok: 0, code: 22 });
    expect(await raw.run({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it.each([
    [{ saslStart: 1, mechanism: 'PLAIN' }, 'admin', 59],
    [{ bulkWrite: 1, ops: [], nsInfo: [] }, 'admin', 59],
    [{ ping: 1, apiVersion: '2' }, 'x', 322],
    [{ distinct: 'r', key: 'a', apiVersion: '1', apiStrict: true }, 'x', 323],
    [{ listDatabases: 1 }, 'x', 13],
    [{ ping: 1 }, 'a b', 73],
    [{ find: 'r', lsid: { id: 1 } }, 'x', 14],
    [{ find: 'r', readConcern: { level: 'nope' } }, 'x', 9],
    [{ getMore: 1, collection: 'r' }, 'x', 14],
  ])('answers %j on %s with %s', async (command, db, code) => {
    const reply = await raw.run(command, db);
    expect(reply).toMatchObject({ ok: 0, code });
  });
});
