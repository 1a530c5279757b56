import { arch, availableParallelism, platform, totalmem } from 'node:os';
import type { Latency } from './latency.ts';

/** One row: what was measured, and its value with unit. */
export type Row = readonly [what: string, value: string];

export const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(2)} s`;

/** Memory of all processes together and, when there are several, of each. */
export function memory(byProcess: ReadonlyMap<string, number>): string {
  const total = [...byProcess.values()].reduce((sum, value) => sum + value, 0);
  const each = [...byProcess].map(([name, value]) => `${name} ${Math.round(value)}`).join(', ');
  return `${Math.round(total)} MiB${byProcess.size > 1 ? ` (${each})` : ''}`;
}

export const rate = (count: number, milliseconds: number, unit: string): string =>
  `${Math.round((count * 1_000) / milliseconds)} ${unit}/s`;

export const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

export const latency = ({ p50, p99, perSecond }: Latency): string =>
  `p50 ${milliseconds(p50)} · p99 ${milliseconds(p99)} · ${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s`;

/** The rows as a Markdown table under the machine they were measured on; `busy` is its load average just before. */
export function report(topology: string, busy: number, rows: readonly Row[]): string {
  const memory = Math.round(totalmem() / 1_073_741_824);
  const machine = `${availableParallelism()} cores, ${memory} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`;
  const lines = rows.map(([what, value]) => `| ${what} | ${value} |`);
  return [
    `Topology: ${topology}. Machine: ${machine}. Load before: ${busy.toFixed(1)}.`,
    '',
    '| measured | value |',
    '|---|---|',
    ...lines,
    '',
  ].join('\n');
}
