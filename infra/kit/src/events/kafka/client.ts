import { Kafka, type LogEntry, logLevel } from 'kafkajs';
import type { Logger } from '../../logging.ts';
import type { KafkaSettings } from './settings.ts';

/** Milliseconds to open a connection to a broker, and to wait for an answer. */
export const KAFKA_CONNECT_LIMIT_MS = 3_000;
export const KAFKA_ANSWER_LIMIT_MS = 15_000;

/** Tries of one request before it counts as failed; whoever asked waits and begins anew. */
const RETRY = { retries: 4, initialRetryTime: 200, maxRetryTime: 2_000 };

/** The way to the brokers, with the library's own log in ours. */
export function createClient(settings: KafkaSettings, log: Logger): Kafka {
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password, KAFKA_SASL_MECHANISM: mechanism } = settings;
  const sasl = username && password ? { sasl: { mechanism: mechanism as 'plain', username, password } } : {};
  return new Kafka({
    clientId: 'linli',
    brokers: [...settings.KAFKA_BROKERS],
    ssl: settings.KAFKA_SSL,
    ...sasl,
    connectionTimeout: KAFKA_CONNECT_LIMIT_MS,
    authenticationTimeout: KAFKA_CONNECT_LIMIT_MS,
    requestTimeout: KAFKA_ANSWER_LIMIT_MS,
    retry: RETRY,
    logLevel: logLevel.INFO,
    logCreator: () => (entry) => write(log, entry),
  });
}

/** One step quieter than the library means it: it calls every try that fails an error; what stays wrong we say ourselves. */
function write(log: Logger, { level, log: { message, timestamp: _, logger: __, ...details } }: LogEntry): void {
  log[level === logLevel.ERROR ? 'info' : 'debug'](details, `kafkajs: ${message}`);
}

/** What is wrong with the brokers, for people: the innermost cause, with the setting to look at. */
export function explainKafka(error: unknown, settings: KafkaSettings): string {
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_MECHANISM: mechanism, KAFKA_SSL: ssl } = settings;
  const cause = innermost(error);
  const where = `Kafka at ${settings.KAFKA_BROKERS.join(', ')}`;
  const said = `${cause.name} ${cause.message}`;
  if (/mechanism is not supported|requested SASL mechanism/i.test(said))
    return `${where} does not know the mechanism ${mechanism} (${cause.message}): check KAFKA_SASL_MECHANISM.`;
  if (/SASL|Authentication/i.test(said))
    return `${where} refuses name and password (${cause.message}): check KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD and KAFKA_SASL_MECHANISM.`;
  if (/AUTHORIZATION/.test(typeOf(cause) ?? '')) return `${where} does not allow this (${cause.message}).`;
  if (cause.name === 'KafkaJSProtocolError') return `${where} is not ready for us (${cause.message}).`;
  const silent = !username && /closed connection|disconnected|ECONNRESET/i.test(said);
  const credentials = silent ? ', KAFKA_SASL_USERNAME (not set: the broker may ask for a name)' : '';
  return `${where} cannot be reached (${cause.message}): check KAFKA_BROKERS, KAFKA_SSL (now ${ssl})${credentials} and that Kafka runs there.`;
}

/** Kafka's own name of an error, such as `MESSAGE_TOO_LARGE`. */
export const typeOf = (error: unknown): string | undefined => (innermost(error) as { type?: string }).type;

function innermost(error: unknown): Error {
  const found = error instanceof Error ? error : new Error(String(error));
  return found.cause instanceof Error ? innermost(found.cause) : found;
}
