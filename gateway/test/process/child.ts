import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { processEnvironment } from '@linli/kit/config/environment.ts';

const START = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));

/** How often the output is looked at, in milliseconds. */
const LOOK_INTERVAL_MS = 20;

/** Last line of what a whole product prints once it can be used. */
export const READY = 'Explorer:';

export type Exit = { readonly code: number | null; readonly signal: string | null };

export type Child = {
  readonly exited: Promise<Exit>;
  stdout(): string;
  stderr(): string;
  /** Waits for a text on standard output. @throws with all output when the process ends before. */
  printed(text: string): Promise<void>;
  /** Waits until the example is loaded to this share, in percent. @throws as `printed`. */
  loaded(percent: number): Promise<void>;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Exit>;
};

const running = new Set<ChildProcess>();

/** The product as operators start it: a process of its own with nothing in its environment but these settings. */
export function startChild(args: readonly string[], settings: Readonly<Record<string, string>>): Child {
  const flags = ['--max-semi-space-size=4', '--max-old-space-size=384', '--disable-warning=ExperimentalWarning'];
  const { NODE_COMPILE_CACHE = '' } = processEnvironment();
  const child = spawn(process.execPath, [...flags, START, ...args], {
    env: { NODE_COMPILE_CACHE, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const exited = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return { code, signal } as Exit;
  });
  let ended: Exit | undefined;
  void exited.then((exit) => (ended = exit));
  const until = async (condition: () => boolean, what: string) => {
    while (!condition()) {
      if (ended) throw new Error(`ended with ${JSON.stringify(ended)} before ${what}:\n${out}\n${err}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_INTERVAL_MS));
    }
  };
  return {
    exited,
    stdout: () => out,
    stderr: () => err,
    printed: (text) => until(() => out.includes(text), `it printed "${text}"`),
    loaded: (percent) =>
      until(() => [...out.matchAll(/\] +(\d+) %/g)].some(([, shown]) => Number(shown) >= percent), `${percent} %`),
    async end(signal) {
      child.kill(signal);
      return exited;
    },
  };
}

/** Ends what a failed test has left running. */
export async function endChildren(): Promise<void> {
  const ended = [...running].map((child) => once(child, 'close'));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(ended);
}
