import { EngineError } from '../errors.ts';
import { decodeDocument, encodeDocument } from '../values/index.ts';
import type { Doc, Value } from '../values/index.ts';
import { crc32c } from './crc32c.ts';

const HEADER_BYTES = 16;
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const FLAG_CHECKSUM = 1;
const FLAG_MORE_TO_COME = 2;
/** Flag bits 0–15 are required: an unknown one set must be refused (OP_MSG specification). */
const REQUIRED_FLAGS = 0xffff;
const CHECKSUM_BYTES = 4;

/** A request as it came over the wire. */
export interface Request {
  readonly requestId: number;
  /** The command, its document sequences already put in as arrays. */
  readonly command: Doc;
  readonly opCode: typeof OP_QUERY | typeof OP_MSG;
  /** Whether the client waits for no reply (w: 0). */
  readonly silent: boolean;
}

/** The bytes are no message of this protocol; the connection is closed. */
export class ProtocolError extends Error {}

/** Length of the message that starts at `offset`, or undefined when its header has not arrived. */
export function messageLength(bytes: Buffer, limit: number): number | undefined {
  if (bytes.length < 4) return undefined;
  const length = bytes.readInt32LE(0);
  if (length < HEADER_BYTES || length > limit) throw new ProtocolError(`message length ${length} is out of bounds`);
  return length;
}

/** Takes one complete message apart. An InvalidBSON error means the frame was right and its document was not. */
export function parseMessage(bytes: Buffer): Request {
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (bytes.length < HEADER_BYTES + 4) throw new ProtocolError('message is cut off');
  if (opCode === OP_MSG) return parseMsg(bytes, requestId);
  if (opCode === OP_QUERY) return parseQuery(bytes, requestId);
  throw new ProtocolError(`operation code ${opCode} is not supported`);
}

/** What a reply to a message needs of it, when its document cannot be read. */
export const envelopeOf = (bytes: Buffer): { requestId: number; opCode: number } => ({
  requestId: bytes.readInt32LE(4),
  opCode: bytes.readInt32LE(12),
});

function parseMsg(bytes: Buffer, requestId: number): Request {
  const flags = bytes.readUInt32LE(HEADER_BYTES);
  if ((flags & REQUIRED_FLAGS & ~(FLAG_CHECKSUM | FLAG_MORE_TO_COME)) !== 0) {
    throw new ProtocolError(`message flags ${flags} are not supported`);
  }
  let end = bytes.length;
  if ((flags & FLAG_CHECKSUM) !== 0) {
    end -= CHECKSUM_BYTES;
    if (crc32c(bytes.subarray(0, end)) !== bytes.readUInt32LE(end))
      throw new ProtocolError('message checksum is wrong');
  }
  let command: Doc | undefined;
  const sequences: [string, Doc[]][] = [];
  let at = HEADER_BYTES + 4;
  while (at < end) {
    const kind = bytes[at];
    const size = sectionSize(bytes, at + 1, end);
    const section = bytes.subarray(at + 1, at + 1 + size);
    if (kind === 0 && command === undefined) command = decodeDocument(section);
    else if (kind === 1) sequences.push(parseSequence(section));
    else throw new ProtocolError('message has an unknown or a second body section');
    at += 1 + size;
  }
  if (command === undefined) throw new ProtocolError('message has no body');
  for (const [name, documents] of sequences) {
    if (command.has(name)) throw new EngineError(40415, `BSON field '${name}' is a duplicate field`);
    command.set(name, documents);
  }
  return { requestId, command, opCode: OP_MSG, silent: (flags & FLAG_MORE_TO_COME) !== 0 };
}

function sectionSize(bytes: Buffer, at: number, end: number): number {
  const size = at + 4 <= end ? bytes.readInt32LE(at) : 0;
  if (size < 5 || at + size > end) throw new ProtocolError('message section is out of bounds');
  return size;
}

function parseSequence(section: Buffer): [string, Doc[]] {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) throw new ProtocolError('document sequence has no name');
  const documents: Doc[] = [];
  let at = nameEnd + 1;
  while (at < section.length) {
    const size = sectionSize(section, at, section.length);
    documents.push(decodeDocument(section.subarray(at, at + size)));
    at += size;
  }
  return [section.toString('utf8', 4, nameEnd), documents];
}

/** Only drivers' first `hello` comes as OP_QUERY, on `<db>.$cmd`. */
function parseQuery(bytes: Buffer, requestId: number): Request {
  const nameEnd = bytes.indexOf(0, HEADER_BYTES + 4);
  const at = nameEnd + 9;
  if (nameEnd < 0 || at + 5 > bytes.length) throw new ProtocolError('query message is cut off');
  const namespace = bytes.toString('utf8', HEADER_BYTES + 4, nameEnd);
  if (!namespace.endsWith('.$cmd')) throw new ProtocolError('only commands are served over OP_QUERY');
  const command = decodeDocument(bytes.subarray(at, at + sectionSize(bytes, at, bytes.length)));
  command.set('$db', namespace.slice(0, -'.$cmd'.length));
  return { requestId, command, opCode: OP_QUERY, silent: false };
}

/** Frames an encoded reply document for the request it answers. */
export function frameReply(request: { requestId: number; opCode: number }, reply: Buffer, replyId: number): Buffer {
  const legacy = request.opCode === OP_QUERY;
  const prefix = HEADER_BYTES + (legacy ? 20 : 5);
  const message = Buffer.allocUnsafeSlow(prefix + reply.length);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(replyId, 4);
  message.writeInt32LE(request.requestId, 8);
  message.writeInt32LE(legacy ? OP_REPLY : OP_MSG, 12);
  message.fill(0, HEADER_BYTES, prefix);
  // OP_REPLY: flags, cursor id and starting position are zero, one document follows.
  if (legacy) message.writeInt32LE(1, HEADER_BYTES + 16);
  reply.copy(message, prefix);
  return message;
}

/** An encoded document with one array of already encoded documents in front: `{ cursor: { <name>: [...], ...rest } }`. */
export function encodeCursor(name: string, documents: readonly Buffer[], rest: Doc, reply: Doc): Buffer {
  const restBytes = encodeDocument(rest);
  const replyBytes = encodeDocument(reply);
  const keys = documents.map((_, i) => Buffer.from(`\x03${i}\0`, 'latin1'));
  const arrayBytes = documents.reduce((sum, bytes, i) => sum + bytes.length + (keys[i] as Buffer).length, 5);
  const nameBytes = Buffer.from(`\x04${name}\0`, 'latin1');
  const cursorBytes = nameBytes.length + arrayBytes + restBytes.length;
  const cursorName = Buffer.from('\x03cursor\0', 'latin1');
  const total = cursorName.length + cursorBytes + replyBytes.length;
  const out = Buffer.allocUnsafeSlow(total);
  let at = out.writeInt32LE(total, 0);
  at += cursorName.copy(out, at);
  at = out.writeInt32LE(cursorBytes, at);
  at += nameBytes.copy(out, at);
  at = out.writeInt32LE(arrayBytes, at);
  documents.forEach((bytes, i) => {
    at += (keys[i] as Buffer).copy(out, at);
    at += bytes.copy(out, at);
  });
  at = out.writeUInt8(0, at);
  at += restBytes.copy(out, at, 4);
  replyBytes.copy(out, at, 4);
  return out;
}

/** A document made of entries; entries without a value are left out. */
export const doc = (entries: Record<string, Value | undefined>): Doc =>
  new Map(Object.entries(entries).filter((entry): entry is [string, Value] => entry[1] !== undefined));
