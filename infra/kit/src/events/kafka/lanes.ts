/** Work on the messages of one partition: in order per key, keys beside each other. */
export type Lanes = {
  /** Offsets rise from one call to the next. */
  take(offset: number, key: string, work: () => Promise<void>): void;
  /** The offset the next delivery has. */
  next(): number;
  /** Everything below this offset is finished. */
  finishedBelow(): number;
  /** Messages taken and not finished. */
  size(): number;
  /** Begins nothing any more; resolves once what has begun has ended. */
  close(): Promise<void>;
};

/** @param onFinished runs after each message. Work that throws counts as unfinished for good, with all later work of its key. */
export function createLanes(first: number, onFinished: () => void): Lanes {
  const unfinished = new Set<number>();
  const tails = new Map<string, Promise<boolean>>();
  let next = first;
  let closed = false;

  const run = async (offset: number, work: () => Promise<void>): Promise<boolean> => {
    if (closed) return false;
    try {
      await work();
    } catch {
      return false;
    }
    unfinished.delete(offset);
    onFinished();
    return true;
  };

  return {
    take(offset, key, work) {
      unfinished.add(offset);
      next = offset + 1;
      const before = tails.get(key) ?? Promise.resolve(true);
      const tail = before.then((went) => went && run(offset, work));
      tails.set(key, tail);
      void tail.then((went) => went && tails.get(key) === tail && tails.delete(key));
    },
    next: () => next,
    finishedBelow: () => unfinished.values().next().value ?? next,
    size: () => unfinished.size,
    async close() {
      closed = true;
      await Promise.all(tails.values());
    },
  };
}
