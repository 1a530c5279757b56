import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../src/testing/harness.ts';
import { linkTo, newPrefix, redisUrl } from '../redis/testRedis.ts';
import { pause, processOf } from './world.ts';

/** How far the clocks of the two replicas are apart. */
const SKEW_MS = 5 * 60_000;

/** Sweeps as frequent as tests need them; the product takes TIMER_SWEEP_MS. */
const SWEEP_MS = 1_000;

type Decided = { readonly id: string; readonly at: number };

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

/** A replica as a process of its own, with its clock so many milliseconds off. */
async function startReplica(prefix: string, clockOffsetMs: number) {
  const [file, clock] = ['skewedReplica.ts', '../clock/skewedClock.ts'].map(
    (name) => new URL(name, import.meta.url).href,
  );
  const args = ['--disable-warning=ExperimentalWarning', `--import=${clock}`, fileURLToPath(file as string)];
  const child = spawn(process.execPath, [...args, redisUrl(), prefix, String(SWEEP_MS)], {
    env: { ...process.env, CLOCK_OFFSET_MS: String(clockOffsetMs) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  cleanUps.push(() => child.kill('SIGKILL'));
  const decided: Decided[] = [];
  const running = Promise.withResolvers<undefined>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line) as Decided | 'running';
    if (said === 'running') running.resolve(undefined);
    else decided.push(said);
  });
  await running.promise;
  return {
    decided,
    moveClock: (milliseconds: number) => void child.stdin.write(`move ${milliseconds}\n`),
    kill: () => void child.kill('SIGKILL'),
  };
}

describe('timers of two replicas whose clocks differ by five minutes', () => {
  it('deal with every document once, never before its time by the clock of the one that does', async () => {
    const prefix = newPrefix();
    const link = await linkTo(redisUrl(), processOf().context, prefix);
    cleanUps.push(() => link.commands.disconnect());
    const waiting = () => link.commands.zcard(`${prefix}.documents`);
    const add = (id: string, at: number) => link.commands.zadd(`${prefix}.documents`, at, id);
    const [ahead, behind] = await Promise.all([startReplica(prefix, SKEW_MS / 2), startReplica(prefix, -SKEW_MS / 2)]);

    const due = new Map<string, number>(
      Array.from({ length: 100 }, (_, index) => [`d${index}`, Date.now() + index * 10]),
    );
    await Promise.all([...due].map(([id, at]) => add(id, at)));
    await add('beyond', Date.now() + SKEW_MS);
    await eventually(async () => expect(await waiting()).toBe(1), 20_000);
    const decided = [...ahead.decided, ...behind.decided];
    expect(decided.map(({ id }) => id).toSorted()).toEqual([...due.keys()].toSorted());
    for (const { id, at } of decided) expect(at).toBeGreaterThanOrEqual(due.get(id) as number);

    // The clock that is behind alone makes it late; put right, it finds what has become due.
    ahead.kill();
    const at = Date.now();
    await add('late', at);
    await pause(2 * SWEEP_MS);
    expect(await waiting()).toBe(2);
    behind.moveClock(SKEW_MS / 2);
    await eventually(async () => expect(await waiting()).toBe(1), 20_000);
    expect(behind.decided.at(-1)).toMatchObject({ id: 'late' });
    expect(behind.decided.at(-1)?.at).toBeGreaterThanOrEqual(at);
  });
});
