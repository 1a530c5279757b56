import { pino, type Logger } from 'pino';

export type { Logger };

/** Names whose values never reach a log line, at any of the first levels of an object. */
const SECRET_FIELDS = ['authorization', 'token', 'idNumber', 'phone', 'name', 'password', 'secret'];

/** Structured log on standard error; one JSON object per line. */
export function createLogger(level: string): Logger {
  const redact = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino({ level, redact, base: { pid: process.pid } }, pino.destination(2));
}
