import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Budget } from './budget.ts';
import { TICK } from '../values/index.ts';
import type { Tick } from '../values/index.ts';

/** A stream of results with pauses in it. */
export interface Source<T> {
  readonly items: IteratorObject<T | Tick, undefined>;
  /** Whether the item given out last was surely the last one. */
  readonly progress: { last: boolean };
}

/** Lets other requests in when the slice of this operation is over. */
export async function pause(budget: Budget): Promise<void> {
  if (!budget.sliceIsOver) return;
  await nextTurn();
  budget.checkNow();
  budget.startSlice();
}

/**
 * Takes items until `enough` says so, or all. Others are let in between them unless `atomic`.
 * @returns whether the stream is exhausted
 */
export async function take<T>(
  source: Source<T>,
  budget: Budget,
  atomic: boolean,
  accept: (item: T) => boolean,
): Promise<boolean> {
  budget.startSlice();
  for (;;) {
    const { done, value } = source.items.next();
    if (done === true) return true;
    if (value === TICK) {
      if (!atomic) await pause(budget);
    } else if (!accept(value)) return source.progress.last;
  }
}
