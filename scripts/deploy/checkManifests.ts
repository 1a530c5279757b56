// npm run check:manifests: holds the rendered manifests of infra/kubernetes against the schemas in infra/kubernetes/schemas.
import { relative } from 'node:path';
import { EXAMPLE_SECRET, FOLDERS, ROOT } from './folders.ts';
import { readManifests, render } from './kustomize.ts';
import { schemaFaults } from './schemas.ts';

const sets = [
  ...FOLDERS.map((folder) => [folder, render(folder)] as const),
  [EXAMPLE_SECRET, readManifests(EXAMPLE_SECRET)] as const,
];
const faults = sets.flatMap(([path, manifests]) =>
  schemaFaults(manifests).map((fault) => `${relative(ROOT, path)}: ${fault}`),
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${sets.reduce((sum, [, { length }]) => sum + length, 0)} manifests fit their schemas`);
