// npm run mechanisms [-- folder]: which mechanisms of docs/mechanisms.json have tests. A test covers a mechanism when its
// title starts with the id ('O5 …'), a scenario when it is gateway/test/scenarios/<ID>-<slug>.e2e.spec.ts.
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { coverage, type Mechanisms } from './mechanisms/coverage.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
const mechanisms = JSON.parse(readFileSync(join(import.meta.dirname, '../docs/mechanisms.json'), 'utf8')) as Mechanisms;
const files = globSync(['{services,infra}/*/{src,test}/**/*.spec.ts', 'gateway/{src,test}/**/*.spec.ts'], {
  cwd: root,
});
const { rows, unknown } = coverage(
  mechanisms,
  files.map((file) => ({ path: file.split(sep).join('/'), source: readFileSync(join(root, file), 'utf8') })),
);

for (const { id, tests, scenarios } of rows) {
  const state = tests + scenarios > 0 ? `${tests} tests, ${scenarios} scenarios` : 'not yet';
  console.log(`${id.padEnd(4)}${state.padEnd(24)}${mechanisms[id]?.en} ${mechanisms[id]?.zh}`);
}
const covered = rows.filter(({ tests, scenarios }) => tests + scenarios > 0).length;
const played = rows.filter(({ scenarios }) => scenarios > 0).length;
console.log(`${covered} of ${rows.length} mechanisms covered, ${played} of them by a scenario`);
for (const where of unknown) console.error(`no such mechanism: ${where}`);
if (unknown.length > 0) process.exitCode = 1;
