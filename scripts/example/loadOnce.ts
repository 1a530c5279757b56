import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { TokenClaims } from '@linli/gateway/authenticate';
import { createClient, type TokenMaker } from './client.ts';
import { exampleSteps } from './steps.ts';

export type LoadOptions = {
  /** The gateway's GraphQL address. */
  readonly url: string;
  /** Who loads: the district operator. */
  readonly operator: TokenClaims;
  readonly tokenOf: TokenMaker;
  /** Remembers how many steps are done. */
  readonly stateFile: string;
  onProgress(done: number, total: number, what: string): void;
};

/**
 * Loads the example communities through the graph. Every mutation carries an idempotency key or a natural id,
 * so a load that was cut off, even by a kill, goes on where it was and leaves nothing twice.
 */
export async function loadExampleOnce({ url, operator, tokenOf, stateFile, onProgress }: LoadOptions): Promise<void> {
  const client = await createClient(url, operator, tokenOf);
  const steps = exampleSteps();
  const total = steps.reduce((sum, { weight }) => sum + weight, 0);
  const finished = stepsDone(stateFile);
  let done = steps.slice(0, finished).reduce((sum, { weight }) => sum + weight, 0);
  for (const [index, { what, weight, run }] of [...steps.entries()].slice(finished)) {
    const before = done;
    await run(client, (part) => {
      done = Math.min(before + part, before + weight);
      onProgress(done, total, what);
    });
    done = before + weight;
    remember(stateFile, index + 1);
    onProgress(done, total, what);
  }
}

function stepsDone(stateFile: string): number {
  if (!existsSync(stateFile)) return 0;
  try {
    return Number((JSON.parse(readFileSync(stateFile, 'utf8')) as { steps: number }).steps) || 0;
  } catch {
    return 0;
  }
}

function remember(stateFile: string, steps: number): void {
  writeFileSync(`${stateFile}.new`, JSON.stringify({ steps }), { flush: true });
  renameSync(`${stateFile}.new`, stateFile);
}
