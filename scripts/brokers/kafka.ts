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

/** Name and password a broker asks its clients for (SASL/PLAIN). */
export type Credentials = { readonly username: string; readonly password: string };

/** A single-node Apache Kafka (KRaft) of its own, empty, open to all or to one name with its password. @throws NoBroker */
export async function startKafka(credentials?: Credentials): Promise<Broker> {
  return dockerAnswers() ? startInDocker(credentials) : startNatively(credentials);
}

function startInDocker(credentials: Credentials | undefined): Promise<Broker> {
  return startContainer({
    name: 'Kafka',
    image: KAFKA_IMAGE,
    port: CONTAINER_PORTS.client,
    prepare: (published) => ({
      environment: {
        CLUSTER_ID,
        KAFKA_HEAP_OPTS: '-Xmx512m',
        ...asVariables(properties('0.0.0.0', CONTAINER_PORTS, published, credentials)),
      },
      command: [],
    }),
    addressOf: (published) => `127.0.0.1:${published}`,
  });
}

async function startNatively(credentials: Credentials | undefined): Promise<Broker> {
  const jars = join(kafkaJars(), '*');
  const folder = brokerFolder('kafka');
  const ports = { client: await freePort(), controller: await freePort() };
  const file = join(folder, 'server.properties');
  const own = properties('127.0.0.1', ports, ports.client, credentials);
  const settings = { ...own, 'log.dirs': join(folder, 'logs') };
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
function properties(
  host: string,
  ports: typeof CONTAINER_PORTS,
  published: number,
  credentials: Credentials | undefined,
): Record<string, string> {
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${ports.controller}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `CLIENTS://${host}:${ports.client},CONTROLLER://127.0.0.1:${ports.controller}`,
    'advertised.listeners': `CLIENTS://127.0.0.1:${published}`,
    'inter.broker.listener.name': 'CLIENTS',
    ...protection(credentials),
    'auto.create.topics.enable': 'false',
    'offsets.topic.num.partitions': '4',
    'offsets.topic.replication.factor': '1',
    'transaction.state.log.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
  };
}

/** Who may speak to the listener; the node, alone as it is, speaks to itself as its clients do. */
function protection(credentials: Credentials | undefined): Record<string, string> {
  const protocols = 'listener.security.protocol.map';
  if (!credentials) return { [protocols]: 'CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT' };
  const { username, password } = credentials;
  const known = `username="${username}" password="${password}" user_${username}="${password}"`;
  return {
    [protocols]: 'CLIENTS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT',
    'sasl.enabled.mechanisms': 'PLAIN',
    'sasl.mechanism.inter.broker.protocol': 'PLAIN',
    'listener.name.clients.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required ${known};`,
  };
}

/** The image reads settings from variables: `node.id` is `KAFKA_NODE_ID`. */
function asVariables(settings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`KAFKA_${key.toUpperCase().replaceAll('.', '_')}`, value]),
  );
}
