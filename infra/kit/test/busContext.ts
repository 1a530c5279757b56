import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { ModuleContext } from '../src/runtime/module.ts';

/** What a bus needs of a process, without one. `failures` holds what would have stopped it. */
export function busContext() {
  const beginnings: (() => void | Promise<void>)[] = [];
  const failures: Error[] = [];
  const context: ModuleContext = {
    log: pino({ level: process.env['LINLI_LOG_LEVEL'] ?? 'silent' }, pino.destination(2)),
    clock: () => new Date(),
    metrics: new Registry(),
    dataFolder: '',
    production: false,
    provide: () => {},
    use: () => {
      throw new Error('a bus uses no other module');
    },
    onStarted: (begin) => void beginnings.push(begin),
    onDraining: () => {},
    fail: (error) => void failures.push(error),
    targets: [],
    health: new Map(),
  };
  return { context, failures, begin: () => beginnings.forEach((begin) => void begin()) };
}
