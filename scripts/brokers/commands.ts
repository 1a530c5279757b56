import { spawnSync } from 'node:child_process';
import { NoBroker } from './broker.ts';

/** How long a package manager may take, in milliseconds. */
const INSTALL_LIMIT_MS = 300_000;

/** Whether the command ran and ended well. */
export function runs(command: string, args: readonly string[], limitMs = 10_000): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: limitMs }).status === 0;
}

/** Runs a command to its end. @throws Error with what it wrote when it fails. */
export function execute(command: string, args: readonly string[], limitMs = INSTALL_LIMIT_MS): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: limitMs });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
  return stdout;
}

/** Makes sure that a command exists, on Debian and as root by installing its package. @throws NoBroker */
export function ensureCommand(command: string, versionFlag: string, debianPackage: string): void {
  if (runs(command, [versionFlag])) return;
  if (process.getuid?.() === 0 && runs('apt-get', ['--version'])) {
    const install = ['install', '-y', '--no-install-recommends', debianPackage];
    if (runs('apt-get', install, INSTALL_LIMIT_MS)) return;
    if (runs('apt-get', ['update'], INSTALL_LIMIT_MS) && runs('apt-get', install, INSTALL_LIMIT_MS)) return;
  }
  throw new NoBroker(`"${command}" is missing; install ${debianPackage} or start a Docker engine.`);
}
