import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { mintToken } from '@linli/gateway/tokens';
import { type OwnSettings, ownSettings } from './ownSettings.ts';
import type { BenchProduct, StartOptions } from './topology.ts';

const ROOT = join(import.meta.dirname, '../..');

/** How long one start may take, in milliseconds. */
const START_LIMIT_MS = 60_000;

/** Pause between two looks whether the product has started, in milliseconds. */
const LOOK_PAUSE_MS = 10;

/** How long the measurements' tokens are good for, in seconds. */
const TOKEN_SECONDS = 3_600;

/** Everything in one process, started with the command line of `npm start`. */
export async function startAllInOne({ folder, targets, until }: StartOptions): Promise<BenchProduct> {
  const settings = await ownSettings(folder);
  const gateway = `http://127.0.0.1:${settings['GATEWAY_PORT']}`;
  const began = performance.now();
  const child = spawnProduct(folder, settings, targets);
  await untilAnswers(child, folder, `${gateway}/${until === 'ready' ? 'readyz' : 'healthz'}`);
  const startMs = performance.now() - began;
  const realm = { issuer: settings['OIDC_ISSUER'] as string, audience: 'linli' };
  return {
    url: `${gateway}/graphql`,
    startMs,
    tokenOf: (claims) => mintToken(settings['LINLI_DATA'] as string, claims, TOKEN_SECONDS, realm),
    metrics: async () => [await (await fetch(`${gateway}/metrics`)).text()],
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      if (child.exitCode !== 0) throw new Error(`the product ended with ${child.exitCode}: ${logTail(folder)}`);
    },
  };
}

/** The arguments `npm start` gives to Node, so that what is measured is what users run. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  const words = scripts.start.split(' ');
  if (words[0] !== 'exec' || words[1] !== 'node') throw new Error('the script "start" is not "exec node …"');
  return words.slice(2);
}

function spawnProduct(folder: string, settings: OwnSettings, targets: readonly string[] = []): ChildProcess {
  const log = openSync(join(folder, 'product.log'), 'a');
  const child = spawn(process.execPath, [...startArguments(), ...targets.map((target) => `--target=${target}`)], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

async function untilAnswers(child: ChildProcess, folder: string, url: string): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  while (child.exitCode === null && performance.now() < limit) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE_MS));
  }
  child.kill('SIGKILL');
  throw new Error(`the product did not start: ${logTail(folder)}`);
}

const logTail = (folder: string): string => readFileSync(join(folder, 'product.log'), 'utf8').slice(-1_000);
