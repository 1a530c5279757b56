import type { BenchProduct } from './topology.ts';

const MEBIBYTE = 1_048_576;

/** Resident memory of all processes together, in MiB. */
export const memoryMiB = async (product: BenchProduct): Promise<number> =>
  (await total(product, /^process_resident_memory_bytes(?:\{.*\})? /)) / MEBIBYTE;

/** Events that no bus has taken yet, of all services. */
export const eventsWaiting = (product: BenchProduct): Promise<number> =>
  total(product, /^linli_outbox_pending(?:_\w+)?(?:\{.*\})? /);

/** Events the bus has answered for since the start, of all services. */
export const eventsPublished = (product: BenchProduct): Promise<number> =>
  total(product, /^linli_outbox_published_total(?:\{.*\})? /);

async function total(product: BenchProduct, metric: RegExp): Promise<number> {
  const lines = (await product.metrics()).flatMap((text) => text.split('\n')).filter((line) => metric.test(line));
  if (lines.length === 0) throw new Error(`no process has a metric ${metric.source}`);
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
