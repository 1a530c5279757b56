import type { Registry } from 'prom-client';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Settings } from '../config/environment.ts';
import type { Logger } from '../logging.ts';
import type { Capability } from './capability.ts';

/** What a module gets when it starts. */
export type ModuleContext = {
  readonly log: Logger;
  readonly clock: Clock;
  readonly metrics: Registry;
  /** Folder for what this machine keeps between runs (`LINLI_DATA`). */
  readonly dataFolder: string;
  /** `production` asks for real secrets and hides development aids. */
  readonly production: boolean;
  provide<T>(capability: Capability<T>, value: T): void;
  /** What a module named in `dependsOn` provided. @throws when it is not there. */
  use<T>(capability: Capability<T>): T;
  /** Runs once every module of this process has started; outgoing work begins here. */
  onStarted(begin: () => void | Promise<void>): void;
  /** Runs first when the process stops, before any module stops; outgoing work drains here. */
  onDraining(drain: () => Promise<void>): void;
  /** Stops the whole process with this error. */
  fail(error: Error): void;
  /** Names of all modules in this process. */
  readonly targets: readonly string[];
  readonly health: Health;
};

/** Answers `/readyz`: every entry says what is wrong, or nothing. */
export type Health = Map<string, () => Promise<string | undefined>>;

export type RunningModule = {
  /** Where to reach it, for the start message. */
  readonly address?: string;
  stop(): Promise<void>;
};

/** One startable part of the product. It starts after what it depends on and stops before it. */
export type Module<S extends Settings = Settings> = {
  readonly name: string;
  readonly description: string;
  readonly dependsOn: readonly string[];
  readonly settings: S;
  start(context: ModuleContext, settings: z.output<S>): Promise<RunningModule>;
};

/** Keeps the settings' type inside `start` while modules of different settings share one list. */
export function defineModule<S extends Settings>(module: Module<S>): Module {
  return module as unknown as Module;
}
