// npm run errors [-- --check]: writes the codes of userErrors from gateway/supergraph.graphql into docs/errors.md, and
// fails when that page does not name exactly the codes of extensions.code that reach clients.
// With --check nothing is written and a difference fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DOCUMENTED_CODES, UNKNOWN_ERROR_CODE } from '@linli/kit/graphql/maskErrors.ts';
import { markdownTable, withBlock } from './docs/block.ts';
import { codesInTables, userErrorCodes } from './docs/errorCodes.ts';
import { putGenerated } from './graph/subgraphs.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const path = join(root, 'docs', 'errors.md');
const page = readFileSync(path, 'utf8');
const codes = userErrorCodes(readFileSync(join(root, 'gateway', 'supergraph.graphql'), 'utf8'));
const every = Math.max(...codes.map(({ services }) => services.length));
const rows = codes.map(({ code, meaning, services }) => {
  return [`\`${code}\``, meaning, services.length === every ? 'every service' : services.join(', ')];
});
const content = withBlock(page, 'userErrors', markdownTable(['code', 'meaning', 'answered by'], rows));
if (!putGenerated(root, path, content, 'npm run errors', values.check)) process.exitCode = 1;

const written = codesInTables(page.slice(0, page.indexOf('<!-- generated: userErrors -->')));
const sent = [...DOCUMENTED_CODES, UNKNOWN_ERROR_CODE];
for (const code of sent.filter((one) => !written.includes(one))) fail(`docs/errors.md does not tell of ${code}`);
for (const code of written.filter((one) => !sent.includes(one))) fail(`docs/errors.md tells of ${code}, never sent`);

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
