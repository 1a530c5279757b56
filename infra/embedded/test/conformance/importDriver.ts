/**
 * Copies the unified tests the engine can be held to from a checkout of mongodb/node-mongodb-native's test/spec.
 * Left out: tests for other server versions, topologies or drivers, tests that need fault injection, expected events.
 * Usage: node importDriver.ts <folder with crud/ and transactions/>. Writes driver/ beside this file.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVER_VERSION } from '../../src/commands/hello.ts';
import { DRIVER_DEVIATIONS, meets, needsFailPoint, needsSecondary } from './unified/format.ts';
import type { UnifiedFile, UnifiedTest } from './unified/format.ts';

/** Why tests of a file were left out, by number. */
export interface LeftOut {
  readonly otherServers: number;
  readonly faultInjection: number;
}

const [, , source] = process.argv;
if (source === undefined) throw new Error('usage: node importDriver.ts <folder with crud/ and transactions/>');
const target = join(import.meta.dirname, 'driver');
const leftOut: Record<string, LeftOut> = {};

for (const suite of ['crud', 'transactions']) {
  rmSync(join(target, suite), { recursive: true, force: true });
  mkdirSync(join(target, suite), { recursive: true });
  for (const name of readdirSync(join(source, suite)).filter((file) => file.endsWith('.json'))) {
    const file = JSON.parse(readFileSync(join(source, suite, name), 'utf8')) as UnifiedFile;
    const right = meets(file.runOnRequirements, SERVER_VERSION) ? file.tests : [];
    const runnable = right.filter(
      (test) =>
        meets(test.runOnRequirements, SERVER_VERSION) &&
        test.skipReason === undefined &&
        !needsSecondary(file, test) &&
        !DRIVER_DEVIATIONS.has(test.description),
    );
    const kept = runnable.filter((test) => !needsFailPoint(test));
    leftOut[`${suite}/${name}`] = {
      otherServers: file.tests.length - runnable.length,
      faultInjection: runnable.length - kept.length,
    };
    if (kept.length > 0) writeFileSync(join(target, suite, name), compact({ ...file, tests: kept }));
  }
}
writeFileSync(join(target, 'leftOut.json'), `${JSON.stringify(leftOut, null, 1)}\n`);

function compact(file: UnifiedFile): string {
  const tests = file.tests.map(({ expectEvents: _, ...test }: UnifiedTest) => test);
  return `${JSON.stringify({ ...file, tests }, null, 1)}\n`;
}
