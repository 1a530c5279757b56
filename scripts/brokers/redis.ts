import { type Broker, brokerFolder, freePort, startProcess } from './broker.ts';
import { ensureCommand } from './commands.ts';
import { dockerAnswers, startContainer } from './docker.ts';

export const REDIS_IMAGE = 'redis:7.4.2-alpine';

const REDIS_PORT = 6379;

/** A Redis of its own, empty, that writes every change to disk before it answers. @throws NoBroker */
export async function startRedis(): Promise<Broker> {
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
  const addressOf = (port: number) => `redis://127.0.0.1:${port}`;
  if (dockerAnswers()) {
    return startContainer({
      name: 'Redis',
      image: REDIS_IMAGE,
      port: REDIS_PORT,
      prepare: () => ({ environment: {}, command: ['redis-server', ...durable] }),
      addressOf,
    });
  }
  ensureCommand('redis-server', '--version', 'redis-server');
  const folder = brokerFolder('redis');
  const port = await freePort();
  return startProcess({
    name: 'Redis',
    address: addressOf(port),
    port,
    folder,
    command: 'redis-server',
    args: ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--loglevel', 'warning', ...durable],
  });
}
