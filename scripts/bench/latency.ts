import { performance } from 'node:perf_hooks';
import { inParallel } from '../example/client.ts';

/** Durations of many equal pieces of work. */
export type Latency = {
  /** Median and 99th percentile, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
};

/** The value below which `share` (0 to 1) of the values lie, by nearest rank. @throws RangeError for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)];
  if (value === undefined) throw new RangeError('no values, no percentile');
  return value;
}

/** Does the work `times` times, `atOnce` of them at a time. */
export async function measure(times: number, atOnce: number, work: () => Promise<unknown>): Promise<Latency> {
  const durations: number[] = [];
  const began = performance.now();
  await inParallel(Array.from({ length: times }), atOnce, async () => {
    const start = performance.now();
    await work();
    durations.push(performance.now() - start);
  });
  const seconds = (performance.now() - began) / 1_000;
  return { p50: percentile(durations, 0.5), p99: percentile(durations, 0.99), perSecond: times / seconds };
}
