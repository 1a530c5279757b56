import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { BSON } from 'mongodb';
import type { Document } from 'mongodb';

const OP_MSG = 2013;
const HEADER_BYTES = 16;

/** Sends commands as they are, without a driver's sessions and checks. */
export interface RawClient {
  /** Sends one command and gives its reply, errors included. */
  run(command: Document, db?: string): Promise<Document>;
  /** Sends bytes; resolves with true when the server closes the connection. */
  send(bytes: Buffer): Promise<boolean>;
  close(): void;
}

/** Frames a command, optionally with documents as a sequence of their own. */
export function frame(command: Document, sequence?: { name: string; documents: Document[] }, flags = 0): Buffer {
  const parts = [Buffer.from([0]), BSON.serialize(command)];
  if (sequence !== undefined) {
    const body = Buffer.concat([
      Buffer.from(`${sequence.name}\0`),
      ...sequence.documents.map((document) => BSON.serialize(document)),
    ]);
    const size = Buffer.alloc(4);
    size.writeInt32LE(body.length + 4);
    parts.push(Buffer.from([1]), size, body);
  }
  const sections = Buffer.concat(parts);
  const message = Buffer.alloc(HEADER_BYTES + 4 + sections.length);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(7, 4);
  message.writeInt32LE(OP_MSG, 12);
  message.writeUInt32LE(flags, HEADER_BYTES);
  sections.copy(message, HEADER_BYTES + 4);
  return message;
}

/** Connects to the server of a connection string. */
export async function rawClient(uri: string): Promise<RawClient> {
  const { hostname, port } = new URL(uri.replace('mongodb:', 'http:'));
  const socket: Socket = connect(Number(port), hostname);
  let buffered = Buffer.alloc(0);
  const waiting: ((reply: Document) => void)[] = [];
  socket.on('data', (chunk) => {
    buffered = Buffer.concat([buffered, chunk]);
    while (buffered.length >= 4 && buffered.length >= buffered.readInt32LE(0)) {
      const length = buffered.readInt32LE(0);
      waiting.shift()?.(BSON.deserialize(buffered.subarray(HEADER_BYTES + 5, length)));
      buffered = buffered.subarray(length);
    }
  });
  await new Promise((resolve) => socket.once('connect', resolve));
  const closed = new Promise<boolean>((resolve) => socket.once('close', () => resolve(true)));
  return {
    run: (command, db = 'raw') =>
      new Promise((resolve) => {
        waiting.push(resolve);
        socket.write(frame({ ...command, $db: db }));
      }),
    send: (bytes) => {
      socket.write(bytes);
      return closed;
    },
    close: () => socket.destroy(),
  };
}
