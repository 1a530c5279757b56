import { collectDefaultMetrics, Registry } from 'prom-client';
import { z } from 'zod';
import { type Clock, systemClock } from '../clock.ts';
import { type Environment, readSettings, StartError } from '../config/environment.ts';
import { createLogger, type Logger } from '../logging.ts';
import { tracingSettings } from '../tracing/settings.ts';
import type { Tracing } from '../tracing/tracing.ts';
import type { Capability } from './capability.ts';
import type { Health, Module, ModuleContext, RunningModule } from './module.ts';
import { startOrder } from './order.ts';

/** Settings of the process itself. */
export const processSettings = z.object({
  LINLI_ENV: z
    .enum(['development', 'production'])
    .default('development')
    .describe('production asks for real secrets and switches off the explorer and the development issuer'),
  LINLI_DATA: z
    .string()
    .default('.linli')
    .describe('folder of documents, development secrets and the state of the example load'),
  LINLI_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn').describe('log level'),
  ...tracingSettings.shape,
});

/** How long stopping may take before the process ends anyway, in milliseconds. */
export const STOP_LIMIT_MS = 10_000;

export type Running = {
  readonly addresses: ReadonlyMap<string, string>;
  /** Resolves when a module failed and the process has to end. */
  readonly failed: Promise<Error>;
  stop(): Promise<void>;
};

export type RunOptions = { clock?: Clock; log?: Logger };

/** Starts the modules in order of dependency; when one fails, stops the started ones and throws. */
export async function run(
  all: readonly Module[],
  wanted: readonly string[],
  environment: Environment,
  options: RunOptions = {},
): Promise<Running> {
  const settings = readSettings('process', processSettings, environment);
  const modules = startOrder(all, wanted);
  const configured = modules.map((module) => ({
    module,
    settings: readSettings(module.name, module.settings, environment),
  }));
  const log = options.log ?? createLogger(settings.LINLI_LOG_LEVEL);
  const shared = sharedParts(settings, modules, log, options.clock ?? systemClock);
  const started: { name: string; running: RunningModule }[] = [];
  const tracing = await traced(settings, log);
  const stop = once(() => stopAll(started, shared.draining, tracing, log));
  try {
    for (const { module, settings: own } of configured) {
      const context = { ...shared.context, log: log.child({ module: module.name }) };
      started.push({ name: module.name, running: await module.start(context, own) });
    }
    for (const begin of shared.beginnings) await begin();
  } catch (error) {
    await stop();
    throw error;
  }
  const addresses = new Map(
    started.flatMap(({ name, running }) => (running.address ? [[name, running.address] as const] : [])),
  );
  return { addresses, failed: shared.failed, stop };
}

function sharedParts(
  settings: z.output<typeof processSettings>,
  modules: readonly Module[],
  log: Logger,
  clock: Clock,
) {
  const provided = new Map<symbol, unknown>();
  const beginnings: (() => void | Promise<void>)[] = [];
  const draining: (() => Promise<void>)[] = [];
  const health: Health = new Map();
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const failure = Promise.withResolvers<Error>();
  const context: ModuleContext = {
    log,
    clock,
    metrics,
    health,
    dataFolder: settings.LINLI_DATA,
    production: settings.LINLI_ENV === 'production',
    targets: modules.map((module) => module.name),
    provide: (capability, value) => void provided.set(capability.key, value),
    use: <T>(capability: Capability<T>): T => {
      if (!provided.has(capability.key))
        throw new StartError(`${String(capability.key)} is used before a module provides it.`);
      return provided.get(capability.key) as T;
    },
    onStarted: (begin) => void beginnings.push(begin),
    onDraining: (drain) => void draining.push(drain),
    fail: (error) => failure.resolve(error),
  };
  return { context, beginnings, draining, failed: failure.promise };
}

async function stopAll(
  started: readonly { name: string; running: RunningModule }[],
  draining: readonly (() => Promise<void>)[],
  tracing: Tracing | undefined,
  log: Logger,
) {
  const work = async () => {
    await Promise.allSettled(draining.map((drain) => drain()));
    for (const { name, running } of started.toReversed()) {
      await running
        .stop()
        .catch((error: unknown) => log.error({ err: error, module: name }, 'module did not stop cleanly'));
    }
    await tracing?.stop();
  };
  const { promise: limit, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, STOP_LIMIT_MS);
  await Promise.race([work(), limit]);
  clearTimeout(timer);
}

/** The tracing library is loaded only where it is used. */
async function traced(settings: z.output<typeof processSettings>, log: Logger): Promise<Tracing | undefined> {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return undefined;
  const { startTracing } = await import('../tracing/tracing.ts');
  return startTracing(endpoint, settings, log);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= work());
}
