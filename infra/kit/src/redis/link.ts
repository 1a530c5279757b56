import { Redis, type RedisOptions } from 'ioredis';
import { Gauge, type Registry } from 'prom-client';
import type { ModuleContext } from '../runtime/module.ts';
import type { RedisLink } from './redis.ts';

/** Milliseconds for opening a connection, and for one command. */
export const REDIS_CONNECT_LIMIT_MS = 3_000;
export const REDIS_COMMAND_LIMIT_MS = 1_000;

/** After so many milliseconds without the answer to a command the connection counts as dead and is opened anew. */
export const REDIS_SILENCE_LIMIT_MS = 5_000;

/** Pause before the first and before any further try to connect, in milliseconds; it doubles from one to the other. */
export const REDIS_FIRST_PAUSE_MS = 100;
export const REDIS_LONGEST_PAUSE_MS = 5_000;

/**
 * Opens the way to Redis and waits for the outcome of the first try only.
 * The process is ready once Redis has been reached; later absences it lives through without being taken out of service.
 */
export async function openLink(
  context: Pick<ModuleContext, 'log' | 'health' | 'metrics'>,
  url: string,
  prefix: string,
): Promise<RedisLink & { readonly address: string }> {
  const commands = new Redis(url, {
    ...connecting,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_COMMAND_LIMIT_MS,
    socketTimeout: REDIS_SILENCE_LIMIT_MS,
  });
  const { protocol, host } = new URL(url);
  const address = `${protocol}//${host}`;
  const isUp = () => commands.status === 'ready';
  const listeners: (() => void)[] = [];
  let fault: string | undefined = 'has not been reached yet';
  let reached = false;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  commands.on('error', ({ message }: Error) => {
    const cause = explain(message);
    if (cause === fault) return;
    fault = cause;
    context.log.error(`Redis at ${address} ${cause}. It is tried again; until then every process goes on by itself.`);
  });
  commands.on('ready', () => {
    if (reached) context.log.warn(`Redis at ${address} is back.`);
    reached = true;
    fault = undefined;
    tell();
  });
  commands.on('close', () => {
    if (reached && fault === undefined) tell();
  });
  context.health.set('redis', async () => (reached ? undefined : `Redis at ${address} ${fault}`));
  addMetric(context.metrics, isUp);
  await commands.connect().catch(() => {});
  return {
    address,
    prefix,
    commands,
    isUp,
    onChange: (listener) => void listeners.push(listener),
    open() {
      const connection = new Redis(url, { ...connecting, maxRetriesPerRequest: null });
      // What is wrong is said once, by the connection for commands.
      connection.on('error', () => {});
      return connection;
    },
  };
}

const connecting: RedisOptions = {
  lazyConnect: true,
  connectionName: 'linli',
  connectTimeout: REDIS_CONNECT_LIMIT_MS,
  retryStrategy: (times) => Math.min(REDIS_FIRST_PAUSE_MS * 2 ** Math.min(times - 1, 10), REDIS_LONGEST_PAUSE_MS),
};

function addMetric(registry: Registry, isUp: () => boolean): void {
  new Gauge({
    name: 'linli_redis_up',
    help: 'Whether this process has a connection to Redis',
    registers: [registry],
    collect() {
      this.set(isUp() ? 1 : 0);
    },
  });
}

function explain(message: string): string {
  if (/^(?:WRONGPASS|NOAUTH|NOPERM)/.test(message)) return 'refuses the name or password of REDIS_URL';
  return `cannot be reached (${message}): check REDIS_URL and that Redis runs there`;
}
