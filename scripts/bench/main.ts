// npm run bench [-- --quick] [-- --keep]: measures the product in a folder of its own and prints a Markdown table.
// --quick measures little of everything, --keep leaves the folder with data, settings and log.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startAllInOne } from './allInOne.ts';
import { bench } from './bench.ts';
import { FULL, QUICK } from './plan.ts';
import { report } from './results.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } },
});
const [busy = 0] = loadavg();
const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
const onProgress = (what: string) => process.stderr.write(`… ${what}\n`);

try {
  const rows = await bench({ start: startAllInOne, plan: values.quick ? QUICK : FULL, folder, onProgress });
  process.stdout.write(`${report('all-in-one', busy, rows)}\n`);
} finally {
  if (values.keep) process.stderr.write(`kept: ${folder}\n`);
  else rmSync(folder, { recursive: true, force: true });
}
