import { EngineError } from '../errors.ts';
import { invalid, MAX_DOCUMENT_BYTES, Reader } from './reader.ts';
import type { Doc, Value } from './types.ts';

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Turns range errors of truncated input into the error MongoDB gives for it. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw invalid(error instanceof Error ? error.message : 'malformed document');
  }
}

/**
 * Decodes one BSON document. The result holds no reference to the buffer.
 * @throws EngineError 22 for malformed bytes, unsupported (deprecated) types and repeated field names, 15 for nesting over MAX_DEPTH,
 *   10334 for more than MAX_DOCUMENT_BYTES
 */
export function decodeDocument(bytes: Uint8Array): Doc {
  if (bytes.length > MAX_DOCUMENT_BYTES + 16 * 1024) {
    throw new EngineError('BSONObjectTooLarge', `object to decode is too large: ${bytes.length} bytes`);
  }
  return guarded(() => {
    const reader = new Reader(asBuffer(bytes));
    const doc = reader.value(0x03, 0) as Doc;
    if (reader.at !== bytes.length) throw invalid('bytes after the end of the document');
    return doc;
  });
}

/** Decodes only the top-level field of a name; undefined when the document has none. */
export function decodeField(bytes: Uint8Array, field: string): Value | undefined {
  return guarded(() => {
    const reader = new Reader(asBuffer(bytes), 4);
    for (let type = reader.bytes[reader.at++]; type; type = reader.bytes[reader.at++]) {
      if (reader.name() === field) return reader.value(type, 1);
      reader.skip(type);
    }
    return undefined;
  });
}
