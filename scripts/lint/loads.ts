import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Loads every module of the product in plain Node. Jest gives CommonJS packages more named exports than Node does, so a
 * wrong import can pass all tests and still keep a process from starting.
 */
const programs = /(?:^|\/)(?:main|worker)\.ts$/;
const files = globSync(['infra/*/src/**/*.ts', 'services/*/src/**/*.ts', 'gateway/src/**/*.ts']).filter(
  (file) => !programs.test(file),
);

let broken = 0;
for (const file of files) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    broken += 1;
    console.error(`${file}: ${(error as Error).message}`);
  }
}
console.log(`${files.length} modules load, ${broken} do not`);
process.exit(broken === 0 ? 0 : 1);
