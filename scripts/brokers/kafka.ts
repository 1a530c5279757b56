import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Broker, brokerFolder, freePort, startProcess } from './broker.ts';
import { execute } from './commands.ts';
import { dockerAnswers, startContainer } from './docker.ts';
import { KAFKA_VERSION, kafkaJars } from './kafkaJars.ts';

export const KAFKA_IMAGE = `apache/kafka:${KAFKA_VERSION}`;

/** Identity of the cluster in its own files; any 16 bytes in base64url. */
const CLUSTER_ID = '4L6g3nShT-eMCtK--X86sw';

/** Ports inside a container: clients, and the controller's own. */
const CONTAINER_PORTS = { client: 9092, controller: 9093 };

/** A single-node Apache Kafka (KRaft) of its own, empty. @throws NoBroker */
export async function startKafka(): Promise<Broker> {
  return dockerAnswers() ? startInDocker() : startNatively();
}

function startInDocker(): Promise<Broker> {
  return startContainer({
    name: 'Kafka',
    image: KAFKA_IMAGE,
    port: CONTAINER_PORTS.client,
    prepare: (published) => ({
      environment: {
        CLUSTER_ID,
        KAFKA_HEAP_OPTS: '-Xmx512m',
        ...asVariables(properties('0.0.0.0', CONTAINER_PORTS, published)),
      },
      command: [],
    }),
    addressOf: (published) => `127.0.0.1:${published}`,
  });
}

async function startNatively(): Promise<Broker> {
  const jars = join(kafkaJars(), '*');
  const folder = brokerFolder('kafka');
  const ports = { client: await freePort(), controller: await freePort() };
  const file = join(folder, 'server.properties');
  const settings = { ...properties('127.0.0.1', ports, ports.client), 'log.dirs': join(folder, 'logs') };
  writeFileSync(
    file,
    Object.entries(settings)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
  execute('java', ['-Xmx128m', '-cp', jars, 'kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', file]);
  return startProcess({
    name: 'Kafka',
    address: `127.0.0.1:${ports.client}`,
    port: ports.client,
    folder,
    command: 'java',
    args: ['-Xmx512m', '-XX:+UseSerialGC', '-cp', jars, 'kafka.Kafka', file],
  });
}

/** One node that is broker and controller, with nothing replicated and groups that form at once. */
function properties(host: string, ports: typeof CONTAINER_PORTS, published: number): Record<string, string> {
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${ports.controller}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://${host}:${ports.client},CONTROLLER://127.0.0.1:${ports.controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${published}`,
    'auto.create.topics.enable': 'false',
    'offsets.topic.num.partitions': '4',
    'offsets.topic.replication.factor': '1',
    'transaction.state.log.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
  };
}

/** The image reads settings from variables: `node.id` is `KAFKA_NODE_ID`. */
function asVariables(settings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`KAFKA_${key.toUpperCase().replaceAll('.', '_')}`, value]),
  );
}
