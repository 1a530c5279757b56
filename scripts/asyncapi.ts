import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { contracts } from '@linli/contracts';
import { asyncApi, dataSchema } from '@linli/contracts/asyncapi.ts';
import { breakingChanges, type DataSchema } from '@linli/contracts/compatibility.ts';

/** Writes `infra/contracts/asyncapi.yaml` and the published schemas; `--check` only compares. */
const check = process.argv.includes('--check');
const folder = new URL('../infra/contracts/', import.meta.url);
mkdirSync(new URL('published/', folder), { recursive: true });

const files = new Map<string, string>([['asyncapi.yaml', asyncApi(contracts)]]);
for (const contract of contracts) {
  const name = `published/${contract.type}.v${contract.version}.json`;
  const schema = dataSchema(contract);
  const file = new URL(name, folder);
  const broken = existsSync(file) ? breakingChanges(JSON.parse(readFileSync(file, 'utf8')) as DataSchema, schema) : [];
  if (broken.length > 0) {
    console.error(
      `${contract.type} version ${contract.version} is published; raise its version instead: ${broken.join('; ')}`,
    );
    process.exit(1);
  }
  files.set(name, `${JSON.stringify(schema, null, 2)}\n`);
}

let drift = 0;
for (const [name, text] of files) {
  const file = new URL(name, folder);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  drift += 1;
  if (check) console.error(`infra/contracts/${name} is out of date; run "npm run contracts"`);
  else writeFileSync(file, text);
}
if (check && drift > 0) process.exitCode = 1;
else console.log(check ? 'asyncapi.yaml and published schemas are up to date' : `${drift} files written`);
