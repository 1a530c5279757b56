// npm run lockfile [-- --check] [folder]: makes package-lock.json complete, so that `npm ci` works on every platform.
// A registry mirror may lack some platform packages; `npm install` then leaves them out of the lockfile and `npm ci`
// complains that they are missing. Run it after `npm install`; run that twice first if dependencies moved.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { completeLockfile, type Lockfile, missingStubs } from './lockfile/stubs.ts';

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const path = join(positionals[0] ?? join(import.meta.dirname, '..'), 'package-lock.json');
const before = readFileSync(path, 'utf8');
const lock = JSON.parse(before) as Lockfile;
const stubs = missingStubs(lock);
const after = `${JSON.stringify(completeLockfile(lock, stubs), null, 2)}\n`;
const added = Object.keys(stubs.entries).length;

if (stubs.unreadable.length > 0) {
  console.error(`package-lock.json lacks optional packages of unknown platform: ${stubs.unreadable.join(', ')}`);
  process.exitCode = 1;
} else if (before === after) {
  console.log('package-lock.json is complete');
} else if (values.check) {
  console.error(`package-lock.json lacks ${added} platform packages or names a registry: run \`npm run lockfile\``);
  process.exitCode = 1;
} else {
  writeFileSync(path, after);
  console.log(`package-lock.json: ${added} platform packages added`);
}
