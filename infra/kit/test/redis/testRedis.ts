import type { Registry } from 'prom-client';
import type { Health } from '../../src/runtime/module.ts';
import { openLink } from '../../src/redis/link.ts';
import type { Logger } from '../../src/logging.ts';

type Process = { readonly log: Logger; readonly health: Health; readonly metrics: Registry };

/** A way to Redis with keys of its own. */
export function linkTo(url: string, process: Process, prefix = newPrefix()) {
  process.metrics.removeSingleMetric('linli_redis_up');
  return openLink(process, url, prefix);
}

export const newPrefix = (): string => `test-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;

/** The Redis that the run of distributed tests provides. */
export function redisUrl(): string {
  const url = process.env['REDIS_URL'];
  if (!url) throw new Error('Start these tests with npm run test:distributed, or set REDIS_URL.');
  return url;
}
