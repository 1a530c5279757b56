import { MAX_KEPT_SNAPSHOTS } from '../limits.ts';
import type { Collection } from './collection.ts';
import type { StoredRecord } from './records.ts';

interface Kept {
  readonly collection: Collection;
  readonly record: StoredRecord;
  readonly ts: number;
}

/** Which commit times are still being read, and the versions kept for them. */
export class Snapshots {
  readonly #pins = new Map<number, number>();
  /** Times pinned for repeated reads, ascending by the end of their keeping. */
  #history: { ts: number; until: number }[] = [];
  #oldest = Number.POSITIVE_INFINITY;
  /** Records whose older versions are kept, by the commit time that replaced them, ascending. */
  #kept: Kept[] = [];
  #head = 0;

  /** Oldest time somebody reads at; infinite when nobody does. */
  get oldest(): number {
    return this.#oldest;
  }

  /** Keeps everything visible at `ts` until it is released as often as it was pinned. */
  pin(ts: number): number {
    this.#pins.set(ts, (this.#pins.get(ts) ?? 0) + 1);
    this.#oldest = Math.min(this.#oldest, ts);
    return ts;
  }

  isPinned(ts: number): boolean {
    return this.#pins.has(ts);
  }

  release(ts: number): void {
    const count = this.#pins.get(ts) ?? 0;
    if (count > 1) {
      this.#pins.set(ts, count - 1);
      return;
    }
    this.#pins.delete(ts);
    if (ts === this.#oldest) {
      this.#oldest = Math.min(...this.#pins.keys());
      this.#forget();
    }
  }

  /** Keeps a time readable for a while after it was read at. */
  keepUntil(ts: number, until: number): void {
    this.#history.push({ ts: this.pin(ts), until });
    if (this.#history.length > MAX_KEPT_SNAPSHOTS) this.expire(this.#history[0]?.until ?? until);
  }

  /** Lets go of the times whose keeping is over. */
  expire(now: number): void {
    const over = this.#history.filter(({ until }) => until <= now);
    this.#history = this.#history.filter(({ until }) => until > now);
    for (const { ts } of over) this.release(ts);
  }

  /** Notes that a record got a newer version at `ts` while the older one is still needed. */
  keep(collection: Collection, record: StoredRecord, ts: number): void {
    this.#kept.push({ collection, record, ts });
  }

  #forget(): void {
    for (; this.#head < this.#kept.length; this.#head += 1) {
      const { collection, record, ts } = this.#kept[this.#head] as Kept;
      if (ts > this.#oldest) break;
      collection.forgetVersions(record, this.#oldest);
    }
    if (this.#head > this.#kept.length / 2) {
      this.#kept = this.#kept.slice(this.#head);
      this.#head = 0;
    }
  }
}
