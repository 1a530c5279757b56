// npm run bench [-- --topology=all-in-one|distributed|both] [--quick] [--keep]: measures the product in a folder of its
// own and prints a Markdown table. --quick measures little of everything, --keep leaves the folder with data, settings, logs.
// npm run bench -- --issues=10000,100000 [--figures]: measures the issues service alone with so many issues instead, on the
// embedded engine or MONGODB_URI; --figures writes the facts and tallies of figures, too, and asks for figures.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrokers } from '../brokers/start.ts';
import { startAllInOne } from './allInOne.ts';
import { bench } from './bench.ts';
import { startDistributed } from './distributed.ts';
import { measureIssues } from './issues/measureIssues.ts';
import { FULL, QUICK } from './plan.ts';
import { report } from './results.ts';
import type { StartProduct } from './topology.ts';

/** So many fill the lists that are measured. */
const LEAST_ISSUES = 2_000;

const TOPOLOGIES = ['all-in-one', 'distributed'];

const { values } = parseArgs({
  options: {
    topology: { type: 'string', default: 'all-in-one' },
    quick: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    issues: { type: 'string' },
    figures: { type: 'boolean', default: false },
  },
});
if (values.issues !== undefined) {
  const totals = values.issues.split(',').map(Number);
  if (!totals.every((total) => Number.isInteger(total) && total >= LEAST_ISSUES)) {
    process.stderr.write(`--issues is numbers from ${LEAST_ISSUES} on, with commas between them\n`);
    process.exit(1);
  }
  process.stdout.write(await measureIssues(totals, values.figures));
  process.exit(process.exitCode ?? 0);
}
const chosen = TOPOLOGIES.filter((name) => values.topology === name || values.topology === 'both');
if (chosen.length === 0) {
  process.stderr.write(`--topology is one of ${TOPOLOGIES.join(', ')}, both\n`);
  process.exit(1);
}
for (const topology of chosen) await (topology === 'distributed' ? measureDistributed() : run(topology, startAllInOne));

async function measureDistributed(): Promise<void> {
  const brokers = await startBrokers();
  try {
    await run('distributed', startDistributed(brokers));
  } finally {
    await brokers.stop();
  }
}

async function run(topology: string, start: StartProduct): Promise<void> {
  const [busy = 0] = loadavg();
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  const onProgress = (what: string) => process.stderr.write(`… ${what}\n`);
  try {
    const rows = await bench({ start, plan: values.quick ? QUICK : FULL, folder, onProgress });
    process.stdout.write(`${report(topology, busy, rows)}\n`);
  } finally {
    if (values.keep) process.stderr.write(`kept: ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}
