// npm run generate [-- --check] [folder]: writes services/<s>/src/graphql/generated.ts from services/<s>/schema.graphql
// and services/<s>/schema/*.graphql.
// With --check nothing is written and a difference fails.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resolverTypes } from './graph/resolverTypes.ts';
import { putGenerated, readIfPresent, readSubgraphs } from './graph/subgraphs.ts';

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const root = positionals[0] ?? join(import.meta.dirname, '..');

for (const { folder, contract } of readSubgraphs(root)) {
  const graphql = join(folder, 'src', 'graphql');
  const content = await resolverTypes(contract, readIfPresent(join(graphql, 'mappers.ts')));
  const upToDate = putGenerated(
    root,
    join(graphql, 'generated.ts'),
    content,
    'npm run generate',
    values.check ?? false,
  );
  if (!upToDate) process.exitCode = 1;
}
