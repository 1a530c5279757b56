import { codedError } from './context.ts';

/** Place in a sorted list: the value sorted by and the id of the entry. */
export type Cursor = { readonly value: unknown; readonly id: string };

/** Opaque to clients; dates keep their type. */
export function encodeCursor(value: unknown, id: string): string {
  const plain = value instanceof Date ? { d: value.getTime() } : { v: value ?? null };
  return Buffer.from(JSON.stringify([plain, id])).toString('base64url');
}

/** @throws GraphQLError BAD_USER_INPUT for anything this server did not make for this order. */
export function decodeCursor(cursor: string | null | undefined, field: string): Cursor | undefined {
  if (cursor == null) return undefined;
  try {
    const [plain, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [
      { d?: number; v?: unknown },
      string,
    ];
    if (
      typeof id !== 'string' ||
      typeof plain !== 'object' ||
      plain === null ||
      (typeof plain.v === 'object' && plain.v !== null)
    )
      throw new TypeError();
    const value = plain.d === undefined ? plain.v : new Date(plain.d);
    if (field === '_id' && value !== id) throw new TypeError();
    return { value, id };
  } catch {
    throw codedError('BAD_USER_INPUT', 'This cursor does not belong to this list');
  }
}
