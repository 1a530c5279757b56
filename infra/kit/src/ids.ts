import { monotonicFactory } from 'ulid';

const nextUlid = monotonicFactory();

/** A new id such as `iss_01J…`: made before saving, ordered by the time it was made. */
export function newId(prefix: string): string {
  return `${prefix}_${nextUlid()}`;
}

/** Longest id the graph accepts, in characters. */
export const MAX_ID_LENGTH = 100;
