import { Long } from 'bson';
import { MAX_DOCUMENT_BYTES, REPLY_HEADROOM_BYTES } from '../limits.ts';
import type { SessionChange } from '../storage/disk.ts';
import type { Transaction } from '../storage/transaction.ts';
import { encodeDocument } from '../values/index.ts';
import type { Doc } from '../values/index.ts';
import { doc } from '../wire/message.ts';

/** One logical session: its running number and what was done under it. */
export interface Session {
  readonly id: string;
  lastUse: number;
  /** Highest transaction number seen, -1 before the first. */
  number: number;
  /** What the number stands for: a transaction and its fate, or retryable writes. */
  state: 'writes' | 'active' | 'committed' | 'aborted';
  txn: Transaction | null;
  startedAt: number;
  /** Number under which its results lie on disk; undefined before it was ever saved. */
  savedNumber: number | undefined;
  /** Statements whose results are not on disk yet. */
  readonly unsaved: Set<number>;
  /** Replies of the retryable writes under the number, by statement. */
  readonly results: Map<number, Doc>;
}

/** Number of a session that is saved for the first time. */
export const NEVER = -2;

/** What of a session is not on disk yet; counted as saved, as the process ends when the commit fails. */
export function changeOf(session: Session): SessionChange {
  const { number, state, lastUse, results, unsaved, savedNumber } = session;
  const fresh = [...unsaved].map((statement): [number, Buffer] => {
    const reply = results.get(statement) as Doc;
    return [statement, encodeDocument(reply, MAX_DOCUMENT_BYTES + REPLY_HEADROOM_BYTES)];
  });
  session.savedNumber = number;
  unsaved.clear();
  const saved = doc({
    number: Long.fromNumber(number),
    state: state === 'active' ? 'aborted' : state,
    lastUse: new Date(lastUse),
  });
  return { state: encodeDocument(saved), reset: savedNumber !== number, results: fresh };
}

/** A session as it was saved; a transaction that was open then is not saved. */
export function restore(id: string, saved: Doc): Session {
  const number = (saved.get('number') as Long).toNumber();
  return {
    id,
    lastUse: (saved.get('lastUse') as Date).getTime(),
    number,
    state: saved.get('state') as Session['state'],
    txn: null,
    startedAt: 0,
    savedNumber: number,
    unsaved: new Set(),
    results: new Map(),
  };
}
