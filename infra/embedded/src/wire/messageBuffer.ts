import { MAX_MESSAGE_BYTES } from '../limits.ts';
import { messageLength } from './message.ts';

/** Puts the messages of one connection together from the pieces they arrive in. */
export class MessageBuffer {
  #chunks: Buffer[] = [];
  /** Bytes that wait to be taken. */
  bytes = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.bytes += chunk.length;
  }

  /** The next complete message, undefined until it has arrived. @throws ProtocolError for an impossible length */
  next(): Buffer | undefined {
    const [first] = this.#chunks;
    if (first === undefined || this.bytes < 4) return undefined;
    if (first.length < 4) this.#chunks = [Buffer.concat(this.#chunks)];
    const length = messageLength(this.#chunks[0] as Buffer, MAX_MESSAGE_BYTES);
    if (length === undefined || this.bytes < length) return undefined;
    const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    this.bytes -= length;
    this.#chunks = this.bytes > 0 ? [all.subarray(length)] : [];
    return all.subarray(0, length);
  }
}
