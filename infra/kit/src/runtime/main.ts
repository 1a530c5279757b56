import { parseArgs } from 'node:util';
import {
  describeSettings,
  type Environment,
  processEnvironment,
  readSettings,
  StartError,
} from '../config/environment.ts';
import type { Module } from './module.ts';
import { startOrder } from './order.ts';
import { processSettings, type Running, run } from './run.ts';

const usage = {
  target: { type: 'string', multiple: true },
  'list-targets': { type: 'boolean', default: false },
  'verify-config': { type: 'boolean', default: false },
  'print-config': { type: 'boolean', default: false },
} as const;

export type MainOptions = {
  /** Used when no `--target` is given. */
  readonly targets?: readonly string[];
  readonly environment?: Environment;
  /** Called once everything runs. */
  onRunning?(running: Running, targets: readonly string[]): Promise<void>;
};

/** The command line of the product: starts targets, or shows what it would start, and stops on SIGTERM and Ctrl-C. */
export async function main(
  modules: readonly Module[],
  args: readonly string[],
  options: MainOptions = {},
): Promise<void> {
  try {
    const values = readArguments(args);
    const asked = values.target ?? options.targets ?? ['all'];
    const targets = asked.flatMap((list) => list.split(',')).filter(Boolean);
    const environment = options.environment ?? processEnvironment();
    if (values['list-targets']) return listTargets(modules);
    const chosen = startOrder(modules, targets);
    if (values['print-config']) return printConfig(chosen, environment);
    if (values['verify-config']) return verifyConfig(chosen, environment);
    await runUntilStopped(modules, targets, environment, options);
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/** @throws StartError for an option there is not, or one without its value. */
function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: usage, strict: true }).values;
  } catch (error) {
    const known = Object.keys(usage).map((name) => `--${name}`);
    throw new StartError(`${(error as Error).message}. Known options: ${known.join(', ')}.`);
  }
}

async function runUntilStopped(
  modules: readonly Module[],
  targets: readonly string[],
  environment: Environment,
  options: MainOptions,
) {
  const running = await run(modules, targets, environment);
  const signal = Promise.withResolvers<undefined>();
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => signal.resolve(undefined));
  const failure = await Promise.race([running.failed, signal.promise, announce(running, targets, options)]);
  await running.stop();
  if (failure) explain(failure);
  process.exit(failure ? 1 : 0);
}

/** Resolves only when announcing failed. */
async function announce(running: Running, targets: readonly string[], options: MainOptions): Promise<Error> {
  try {
    await options.onRunning?.(running, targets);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  return new Promise<never>(() => {});
}

function listTargets(modules: readonly Module[]): void {
  for (const { name, description, dependsOn } of modules) {
    process.stdout.write(
      `${name.padEnd(16)}${description}${dependsOn.length ? ` (needs ${dependsOn.join(', ')})` : ''}\n`,
    );
  }
}

function printConfig(modules: readonly Module[], environment: Environment): void {
  for (const { name, settings } of [{ name: 'process', settings: processSettings }, ...modules]) {
    for (const row of describeSettings(settings, environment))
      process.stdout.write(`${name.padEnd(16)}${row.name}=${row.value}\n`);
  }
}

function verifyConfig(modules: readonly Module[], environment: Environment): void {
  for (const { name, settings } of [{ name: 'process', settings: processSettings }, ...modules])
    readSettings(name, settings, environment);
  process.stdout.write(`Configuration of ${modules.map((module) => module.name).join(', ')} is valid.\n`);
}

function explain(error: unknown): void {
  const known = error instanceof StartError || (error instanceof Error && error.name === 'EmbeddedStartError');
  const text = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`linli: ${text}\n`);
}
