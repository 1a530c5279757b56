import { performance } from 'node:perf_hooks';
import { accessOf, ownSettings } from './ownSettings.ts';
import { startProductProcess } from './productProcess.ts';
import type { StartProduct } from './topology.ts';

/** Everything in one process. */
export const startAllInOne: StartProduct = async ({ folder, targets = [], until }) => {
  const settings = await ownSettings(folder);
  const access = accessOf(settings);
  const began = performance.now();
  const product = startProductProcess(folder, 'product', settings, targets);
  await product.answers(new URL(until === 'ready' ? '/readyz' : '/healthz', access.url).href);
  return {
    ...access,
    startMs: performance.now() - began,
    memory: async () => new Map([['product', product.memory()]]),
    stop: () => product.stop(),
  };
};
