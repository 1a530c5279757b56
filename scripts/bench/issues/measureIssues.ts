import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { milliseconds, seconds } from '../results.ts';
import type { Measured } from './questions.ts';

/** What one total gave. */
export type TotalResult = {
  readonly total: number;
  readonly engine: 'MongoDB' | 'embedded';
  /** Load average when the measurements began. */
  readonly load: number;
  readonly fillSeconds: number;
  /** Of service, client and embedded engine together, at the end. */
  readonly memoryMiB: number;
  /** Of each of the two JavaScript heaps in the process. */
  readonly heapLimitMiB: number;
  readonly rows: readonly Measured[];
};

/** Measures each total in a process and database of its own, one after the other; answers with a Markdown table. */
export async function measureIssues(totals: readonly number[], figures: boolean): Promise<string> {
  const results: TotalResult[] = [];
  for (const total of totals) {
    process.stderr.write(`… ${total} issues\n`);
    const result = await inItsOwnProcess(total, figures);
    if (result) results.push(result);
    else process.exitCode = 1;
  }
  return tableOf(results);
}

async function inItsOwnProcess(total: number, figures: boolean): Promise<TotalResult | undefined> {
  const script = join(import.meta.dirname, 'oneTotal.ts');
  const child = spawn(process.execPath, [...process.execArgv, script, String(total), figures ? '1' : '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return JSON.parse(output.trim().split('\n').at(-1) as string) as TotalResult;
  process.stderr.write(`${total} issues: the process ended with ${code}\n`);
  return undefined;
}

function tableOf(results: readonly TotalResult[]): string {
  const row = (what: string, cell: (result: TotalResult) => string) => `| ${what} | ${results.map(cell).join(' | ')} |`;
  const names = [...new Set(results.flatMap(({ rows }) => rows.map(([what]) => what)))];
  return [
    row('issues', ({ total }) => total.toLocaleString('en')),
    `|---|${'---|'.repeat(results.length)}`,
    row('engine', ({ engine }) => engine),
    row('load before', ({ load }) => load.toFixed(1)),
    row('filled in', ({ fillSeconds }) => seconds(fillSeconds * 1_000)),
    row(
      'memory (limit of each heap)',
      ({ memoryMiB, heapLimitMiB }) => `${Math.round(memoryMiB)} (${Math.round(heapLimitMiB)}) MiB`,
    ),
    ...names.map((name) => row(name, ({ rows }) => shown(rows.find(([what]) => what === name)?.[1]))),
    '',
  ].join('\n');
}

/** Median, 99th percentile and processor time. */
function shown(timed: Measured[1] | undefined): string {
  if (timed === undefined) return '–';
  if (typeof timed === 'string') return timed;
  const { runs, p50, p99, cpuMs } = timed;
  return `${[p50, p99, cpuMs].map(milliseconds).join(' · ')}${runs < ENOUGH_RUNS ? ` (${runs} runs)` : ''}`;
}

/** Below this the number of runs is told. */
const ENOUGH_RUNS = 50;
