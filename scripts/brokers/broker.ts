import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a broker may take from its start until it answers, in milliseconds. */
export const BROKER_START_LIMIT_MS = 60_000;

/** How often a starting broker is asked whether it is there, in milliseconds. */
export const BROKER_LOOK_MS = 100;

/** One broker in a folder of its own, at an address that stays the same however often it is restarted. */
export type Broker = {
  readonly address: string;
  /** Ends it in an orderly way; its data stay. */
  stop(): Promise<void>;
  /** Ends it as a power failure would; its data stay. */
  kill(): Promise<void>;
  /** Starts it again on its data, at its address. */
  restart(): Promise<void>;
  /** Ends it for good and deletes its data. */
  remove(): Promise<void>;
};

/** A way that cannot be gone on this machine; the message is one plain sentence. */
export class NoBroker extends Error {}

/** A folder for one broker; deleted with it. */
export const brokerFolder = (name: string): string => mkdtempSync(join(tmpdir(), `linli-${name}-`));

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A broker that is a process of this machine; it never outlives the process that started it in an orderly way. */
export async function startProcess(options: {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly folder: string;
  readonly command: string;
  readonly args: readonly string[];
}): Promise<Broker> {
  let child: ChildProcess | undefined;
  const cleanUp = (): void => {
    child?.kill('SIGKILL');
    rmSync(options.folder, { recursive: true, force: true });
  };
  process.once('exit', cleanUp);

  const start = async (): Promise<void> => {
    const errors: Buffer[] = [];
    const started = spawn(options.command, options.args, { cwd: options.folder, stdio: ['ignore', 'ignore', 'pipe'] });
    child = started;
    started.stderr.on('data', (chunk: Buffer) => void errors.push(chunk));
    const ended = new Promise<never>((_, reject) => {
      started.once('error', reject);
      started.once('exit', () =>
        reject(new Error(`${options.name} ended at its start: ${Buffer.concat(errors).toString().trim()}`)),
      );
    });
    await Promise.race([answering(options.name, options.port), ended]);
    ended.catch(() => {});
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const exit = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await exit;
  };

  await start();
  return {
    address: options.address,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    restart: start,
    async remove() {
      process.off('exit', cleanUp);
      await end('SIGKILL');
      rmSync(options.folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when something accepts connections on the port of this machine. */
export async function answering(name: string, port: number): Promise<void> {
  const until = Date.now() + BROKER_START_LIMIT_MS;
  while (!(await accepts(port))) {
    if (Date.now() > until) throw new Error(`${name} does not answer on port ${port}.`);
    await new Promise((resolve) => setTimeout(resolve, BROKER_LOOK_MS));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
