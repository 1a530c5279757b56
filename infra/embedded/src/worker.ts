import { EmbeddedStartError } from './storage/folder.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { runEngine } from './engine.ts';
import type { EngineOptions, RunningEngine } from './engine.ts';

/** What the worker tells the thread that started it. */
export type FromWorker =
  | { readonly type: 'ready'; readonly port: number }
  | { readonly type: 'refused'; readonly message: string; readonly inUse: boolean }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'stopped' };

/** What it is told. */
export type ToWorker = { readonly type: 'stop' };

const port = parentPort;
if (port === null) throw new Error('this module runs in a worker thread');

const tell = (message: FromWorker): void => port.postMessage(message);

/** After a failure nothing may be written or answered any more. */
function fail(error: unknown): void {
  tell({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  setImmediate(() => process.exit(1));
}

async function start(options: EngineOptions): Promise<void> {
  let engine: RunningEngine;
  try {
    engine = await runEngine(options, fail);
  } catch (error) {
    tell({
      type: 'refused',
      message: (error as Error).message,
      inUse: error instanceof EmbeddedStartError && error.inUse,
    });
    return;
  }
  port?.on('message', (message: ToWorker) => {
    if (message.type !== 'stop') return;
    engine.stop().then(() => {
      tell({ type: 'stopped' });
      port.close();
    }, fail);
  });
  tell({ type: 'ready', port: engine.port });
}

await start(workerData as EngineOptions);
