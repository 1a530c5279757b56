// npm run check:boundaries [-- folder]: fails when a source file imports what its place in the architecture forbids.
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { importsOf } from './imports.ts';
import { violations } from './rules.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '../..');
const files = globSync(
  ['services/**/*.{ts,mjs}', 'gateway/**/*.{ts,mjs}', 'infra/**/*.{ts,mjs}', 'scripts/**/*.{ts,mjs}'],
  {
    cwd: root,
    exclude: (name) => /(?:^|[\\/])node_modules$/.test(name),
  },
);
const found = files.flatMap((file) => {
  const path = file.split(sep).join('/');
  return violations(path, importsOf(readFileSync(join(root, file), 'utf8')));
});
for (const line of found) console.error(line);
console.log(`${files.length} files, ${found.length} broken import boundaries`);
if (found.length > 0) process.exitCode = 1;
