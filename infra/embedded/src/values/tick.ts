/** Flows among the documents of a stream now and then, so that its consumer can let others work. */
export const TICK = Symbol('tick');
export type Tick = typeof TICK;

/** Steps of work between two ticks of a loop that gives nothing else out. */
export const STEPS_PER_TICK = 32;
/** Rows sorted without a tick; longer lists are merged from such runs. */
export const SORT_RUN = 2048;

/** The items of a stream without its ticks. */
export function* withoutTicks<T>(items: Iterable<T | Tick>): Generator<T> {
  for (const item of items) if (item !== TICK) yield item;
}

/** The items of a list with ticks among them. */
export function* withTicks<T>(items: Iterable<T>): Generator<T | Tick> {
  let step = 0;
  for (const item of items) {
    step += 1;
    if (step % STEPS_PER_TICK === 0) yield TICK;
    yield item;
  }
}

/** Gathers a stream, passing its ticks on. */
export function* gather<T>(items: Iterable<T | Tick>): Generator<Tick, T[]> {
  const list: T[] = [];
  for (const item of items) {
    if (item === TICK) yield TICK;
    else list.push(item);
  }
  return list;
}

/** A stable sort with ticks: runs sorted at once, then merged. */
export function* sortWithTicks<T>(rows: readonly T[], compare: (a: T, b: T) => number): Generator<Tick, T[]> {
  let runs: T[][] = [];
  for (let i = 0; i < rows.length; i += SORT_RUN) {
    runs.push(rows.slice(i, i + SORT_RUN).sort(compare));
    yield TICK;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(left: T[], right: T[], compare: (a: T, b: T) => number): Generator<Tick, T[]> {
  const merged: T[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    if (merged.length % SORT_RUN === 0) yield TICK;
    merged.push(compare(left[l] as T, right[r] as T) <= 0 ? (left[l++] as T) : (right[r++] as T));
  }
  while (l < left.length) merged.push(left[l++] as T);
  while (r < right.length) merged.push(right[r++] as T);
  return merged;
}
