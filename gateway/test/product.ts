import { processEnvironment } from '@linli/kit/config/environment.ts';
import { READY, startChild } from './process/child.ts';
import { startProcesses } from './processes.ts';
import { clientOf, newFolder, type Product, productSettings, removeProduct } from './productClient.ts';

export * from './productClient.ts';

/** The whole product: one process, or in the distributed run several on Kafka and Redis. */
export function startProduct(more: Record<string, string> = {}): Promise<Product> {
  const { LINLI_DISTRIBUTED, KAFKA_BROKERS = '', REDIS_URL = '' } = processEnvironment();
  return LINLI_DISTRIBUTED === '1' ? startProcesses({ KAFKA_BROKERS, REDIS_URL }, more) : startWhole(more);
}

async function startWhole(more: Record<string, string>): Promise<Product> {
  const settings = { ...(await productSettings(newFolder())), LINLI_EXAMPLE: 'false', ...more };
  const child = startChild([], settings);
  await child.printed(READY);
  return {
    settings,
    ...clientOf(settings),
    async stop() {
      await child.end('SIGTERM');
      await removeProduct(settings);
    },
  };
}
