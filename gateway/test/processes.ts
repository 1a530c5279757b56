import { readRoundTrips } from '@linli/kit/testing/roundTrips.ts';
import { type Child, startChild } from './process/child.ts';
import { clientOf, documentsUri, newFolder, type Product, productSettings, removeProduct } from './productClient.ts';

/** Targets of the processes of a distributed product, in the order in which they are started. */
const PROCESSES = ['organizations', 'residents', 'issues', 'volunteering', 'property', 'gateway,issuer'] as const;

export const SERVICES = PROCESSES.slice(0, 5);

export type Processes = Product & {
  /** The process that runs these targets. */
  process(targets: string): Child;
  restart(targets: string): Promise<void>;
};

/**
 * The product as a district runs it: the engine, five services and the gateway as processes of their own, events over Kafka,
 * wake-ups and limits over Redis (`KAFKA_BROKERS`, `REDIS_URL`).
 */
export async function startProcesses(
  brokers: Record<string, string>,
  more: Record<string, string> = {},
): Promise<Processes> {
  const own = await productSettings(newFolder());
  const prefix = own['DOCUMENTS_PREFIX'] as string;
  const settings: Record<string, string> = {
    ...own,
    ...brokers,
    KAFKA_TOPIC_PREFIX: prefix,
    REDIS_PREFIX: prefix,
    KAFKA_PARTITIONS: '3',
    ...more,
  };
  const running = new Map<string, Child>();
  const start = async (targets: string, given: Record<string, string>): Promise<void> => {
    const child = startChild([`--target=${targets}`], given);
    running.set(targets, child);
    await child.printed(`${targets.split(',')[0]} `);
  };
  if (!settings['MONGODB_URI']) await start('documents', settings);
  const shared = { ...settings, MONGODB_URI: documentsUri(settings) };
  await Promise.all(PROCESSES.map((targets) => start(targets, shared)));
  const client = clientOf(settings);
  return {
    settings: shared,
    ...client,
    async roundTrips() {
      const ports = SERVICES.map((name) => settings[`${name.toUpperCase()}_PORT`]);
      const texts = await Promise.all(
        ports.map(async (port) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()),
      );
      return texts.reduce((sum, text) => sum + readRoundTrips(text), 0);
    },
    process: (targets) => running.get(targets) as Child,
    restart: (targets) => start(targets, targets === 'documents' ? settings : shared),
    async stop() {
      const services = [...running].filter(([targets]) => targets !== 'documents').map(([, child]) => child);
      await Promise.all(services.map((child) => child.end('SIGTERM')));
      await running.get('documents')?.end('SIGTERM');
      await removeProduct(settings);
    },
  };
}
