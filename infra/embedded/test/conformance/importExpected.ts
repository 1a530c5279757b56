/**
 * Turns regression outputs of microsoft/documentdb (SQL calls with Extended JSON, results below) into fixtures.
 * Usage: node importExpected.ts <folder with *.out>. Writes expected/<name>.json beside this file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recognise } from './recognise.ts';
import type { Step } from './recognise.ts';

/** One statement with the lines printed below it. */
export type Statement = { line: number; sql: string; output: string[] };

const START =
  /^(select|with|begin|rollback|commit|end|explain|set|reset|prepare|execute|do|create|insert|update|delete|analyze|\\)/i;

/** Splits an output file into statements; one ends at a line that closes with a semicolon. */
function statements(text: string): Statement[] {
  const found: Statement[] = [];
  let current: Statement | undefined;
  let open = false;
  text.split('\n').forEach((line, i) => {
    if (open && current) {
      current.sql += `\n${line}`;
      open = !/;\s*$/.test(line);
    } else if (START.test(line) && !line.startsWith('SELECT |')) {
      current = { line: i + 1, sql: line, output: [] };
      found.push(current);
      open = !line.startsWith('\\') && !/;\s*(--.*)?$/.test(line);
    } else if (current && !/^(--(?![-+]*$)|\/\*|NOTICE|DEBUG|DETAIL|HINT|psql:.*NOTICE)/.test(line))
      current.output.push(line);
  });
  return found;
}

function convert(file: string): { source: string; steps: Step[]; skipped: number } {
  const steps: Step[] = [];
  let skipped = 0;
  for (const statement of statements(readFileSync(file, 'utf8'))) {
    const step = recognise(statement);
    if (step === 'skipped') skipped += 1;
    else if (step !== 'ignored') steps.push(step);
  }
  return { source: basename(file), steps, skipped };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node importExpected.ts <folder>');
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.out'))
  .sort()) {
  const { source, steps, skipped } = convert(join(folder, name));
  const body = steps.map((step) => `  ${JSON.stringify(step)}`).join(',\n');
  const target = join(import.meta.dirname, 'expected', name.replace(/\.out$/, '.json'));
  writeFileSync(
    target,
    `{ "source": "microsoft/documentdb ${source} (MIT)", "skipped": ${skipped}, "steps": [\n${body}\n] }\n`,
  );
  process.stdout.write(`${name}: ${steps.length} steps, ${skipped} skipped\n`);
}
