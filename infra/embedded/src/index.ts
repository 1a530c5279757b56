import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { SET_NAME } from './commands/hello.ts';
import type { EngineOptions } from './engine.ts';
import { ENGINE_HEAP_MB, STOP_TIMEOUT_MS } from './limits.ts';
import { EmbeddedStartError } from './storage/folder.ts';
import type { FromWorker, ToWorker } from './worker.ts';

export { EmbeddedStartError } from './storage/folder.ts';

/** Where the engine keeps its data and listens. */
export interface EmbeddedOptions {
  /** Data folder of its own, made when missing; undefined keeps everything in memory, for tests. */
  readonly folder: string | undefined;
  /** 0 chooses a free port. */
  readonly port: number;
  /** Only loopback: there is no authentication. */
  readonly host: '127.0.0.1';
}

/** A running engine in its own thread. */
export interface EmbeddedEngine {
  /** Connection string for any MongoDB driver. */
  readonly uri: string;
  readonly port: number;
  /** Closes connections, writes what is left and ends the thread. */
  stop(): Promise<void>;
  /** Calls the listener when the engine ends by itself; what was acknowledged is on disk, the process should stop. */
  onFailure(listener: (error: Error) => void): void;
}

/**
 * Starts the document engine in a worker thread.
 * @throws EmbeddedStartError with one readable sentence when the folder or the port cannot be used
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedEngine> {
  const { folder, port, host } = options;
  const workerData: EngineOptions = { folder, port, host };
  // Flags of the host process (such as --input-type) need not fit the worker's module.
  const execArgv = ['--disable-warning=ExperimentalWarning'];
  giveHeap();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, execArgv });
  const listeners: ((error: Error) => void)[] = [];
  let failure: Error | undefined;
  let stopping = false;
  const fail = (error: Error): void => {
    if (failure !== undefined || stopping) return;
    failure = error;
    for (const listener of listeners) listener(error);
  };
  const startedPort = await new Promise<number>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'ready') resolve(message.port);
      else if (message.type === 'refused') reject(new EmbeddedStartError(message.message, { inUse: message.inUse }));
      else if (message.type === 'failed') fail(new Error(`The document engine failed: ${message.message}`));
    });
    worker.on('error', (error) => {
      reject(error);
      fail(error as Error);
    });
    worker.on('exit', (code) => {
      const error = new Error(`The document engine's thread ended with code ${code}`);
      reject(error);
      fail(error);
    });
  });
  return {
    uri: `mongodb://${host}:${startedPort}/?replicaSet=${SET_NAME}`,
    port: startedPort,
    stop: async () => {
      stopping = true;
      await stopWorker(worker);
    },
    onFailure: (listener) => {
      if (failure !== undefined) listener(failure);
      else listeners.push(listener);
    },
  };
}

async function stopWorker(worker: Worker): Promise<void> {
  if (worker.threadId === -1) return;
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const stop: ToWorker = { type: 'stop' };
  worker.postMessage(stop);
  const timer = setTimeout(() => void worker.terminate(), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}

/**
 * The engine keeps its indexes in the heap of its thread. A small `--max-old-space-size` of the process would limit that
 * heap, too, and comes before the limits of a worker; set here, it counts for heaps made from now on.
 */
function giveHeap(): void {
  const ownMb = Math.ceil(getHeapStatistics().heap_size_limit / 2 ** 20);
  setFlagsFromString(`--max-old-space-size=${Math.max(ENGINE_HEAP_MB, ownMb)}`);
}
