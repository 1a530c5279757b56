import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { execute } from '../brokers/commands.ts';
import type { OwnSettings } from './ownSettings.ts';

const ROOT = join(import.meta.dirname, '../..');

/** How long one start may take, in milliseconds. */
const START_LIMIT_MS = 60_000;

/** Pause between two looks whether a process has started, in milliseconds. */
const LOOK_PAUSE_MS = 10;

const running = new Set<ChildProcess>();

// After a failure nothing of the measured product stays behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** One process of a product under measurement. */
export type ProductProcess = {
  /** Waits until the address answers with success. @throws with the end of its log when the process ends before. */
  answers(url: string): Promise<void>;
  /** Ends it the way an operator does. @throws when it ends with an error. */
  stop(): Promise<void>;
  /** Its resident memory in MiB, as the operating system counts it. */
  memory(): number;
};

/** Starts targets with the command line of `npm start`; everything they print goes to `<name>.log` in the folder. */
export function startProductProcess(
  folder: string,
  name: string,
  settings: OwnSettings,
  targets: readonly string[],
): ProductProcess {
  const file = join(folder, `${name}.log`);
  const log = openSync(file, 'a');
  const child = spawn(process.execPath, [...startArguments(), ...targets.map((target) => `--target=${target}`)], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  running.add(child);
  child.once('exit', () => running.delete(child));
  const logTail = (): string => readFileSync(file, 'utf8').slice(-1_000);
  return {
    async answers(url) {
      const limit = performance.now() + START_LIMIT_MS;
      while (child.exitCode === null && performance.now() < limit) {
        const answer = await fetch(url).catch(() => undefined);
        await answer?.body?.cancel();
        if (answer?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE_MS));
      }
      throw new Error(`${name} did not start: ${logTail()}`);
    },
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      if (child.exitCode !== 0) throw new Error(`${name} ended with ${child.exitCode}: ${logTail()}`);
    },
    memory: () => Number(execute('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1_024,
  };
}

/** The arguments `npm start` gives to Node, so that what is measured is what users run. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  const words = scripts.start.split(' ');
  if (words[0] !== 'exec' || words[1] !== 'node') throw new Error('the script "start" is not "exec node …"');
  return words.slice(2);
}
