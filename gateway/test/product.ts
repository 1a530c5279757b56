import { processEnvironment } from '@linli/kit/config/environment.ts';
import { run } from '@linli/kit/runtime/run.ts';
import { modules } from '../../scripts/modules.ts';
import { startProcesses } from './processes.ts';
import { clientOf, newFolder, type Product, productSettings, removeProduct } from './productClient.ts';

export * from './productClient.ts';

/** The whole product: in this process, or in the distributed run as processes of their own on Kafka and Redis. */
export function startProduct(more: Record<string, string> = {}): Promise<Product> {
  const { LINLI_DISTRIBUTED, KAFKA_BROKERS = '', REDIS_URL = '' } = processEnvironment();
  return LINLI_DISTRIBUTED === '1' ? startProcesses({ KAFKA_BROKERS, REDIS_URL }, more) : startInProcess(more);
}

/** All modules in this process, on their real drivers and ports. */
async function startInProcess(more: Record<string, string>): Promise<Product> {
  const settings = { ...(await productSettings(newFolder())), ...more };
  const running = await run(modules, ['all'], settings);
  return {
    settings,
    ...clientOf(settings),
    async stop() {
      await running.stop();
      await removeProduct(settings);
    },
  };
}
