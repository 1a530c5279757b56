import { performance } from 'node:perf_hooks';
import { answering } from '../brokers/broker.ts';
import type { Brokers } from '../brokers/start.ts';
import { serviceNames } from '../modules.ts';
import { accessOf, ownSettings } from './ownSettings.ts';
import { type ProductProcess, startProductProcess } from './productProcess.ts';
import type { StartProduct } from './topology.ts';

const DOCUMENTS = 'documents';

/** Targets of the process at the edge. */
const EDGE = ['gateway', 'issuer'];

/** Seven processes: the document engine, each service, the gateway with the issuer; events over Kafka, timers over Redis. */
export const startDistributed =
  (brokers: Brokers): StartProduct =>
  async ({ folder, targets = [...serviceNames, ...EDGE], until }) => {
    const own = await ownSettings(folder);
    const access = accessOf(own);
    const settings = { ...own, KAFKA_BROKERS: brokers.kafka, REDIS_URL: brokers.redis };
    const began = performance.now();
    const engine = startProductProcess(folder, DOCUMENTS, settings, [DOCUMENTS]);
    await answering(DOCUMENTS, Number(settings['DOCUMENTS_PORT' as keyof typeof settings]));
    const shared = { ...settings, MONGODB_URI: access.documents };
    const services = serviceNames.filter((name) => targets.includes(name)).map((name) => [name]);
    const processes = [...services, EDGE].map((list): [string, ProductProcess] => [
      list.join(','),
      startProductProcess(folder, list.join('-'), shared, list),
    ]);
    await Promise.all(
      processes.map(([name, one]) => {
        const port = own[`${name.split(',')[0]?.toUpperCase()}_PORT`];
        return one.answers(`http://127.0.0.1:${port}/${until === 'ready' ? 'readyz' : 'healthz'}`);
      }),
    );
    return {
      ...access,
      startMs: performance.now() - began,
      memory: async () =>
        new Map([[DOCUMENTS, engine] as const, ...processes].map(([name, one]) => [name, one.memory()])),
      async stop() {
        await Promise.all(processes.map(([, one]) => one.stop()));
        await engine.stop();
      },
    };
  };
