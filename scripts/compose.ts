// npm run compose [-- --check] [-- --allow-breaking] [folder]: composes the contracts of services/* into
// gateway/supergraph.graphql. A change that breaks clients of the supergraph on disk is refused unless --allow-breaking
// is given. With --check nothing is written and a difference fails.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GraphQLError } from 'graphql';
import { putGenerated, readIfPresent, readSubgraphs } from './graph/subgraphs.ts';
import { breakingChanges, composeSubgraphs } from './graph/supergraph.ts';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, 'allow-breaking': { type: 'boolean' } },
  allowPositionals: true,
});

/** Prints the breaking changes since the supergraph on disk; false when they forbid the new one. */
function mayReplace(before: string | undefined, after: string): boolean {
  const broken = before === undefined || before === after ? [] : breakingChanges(before, after);
  if (broken.length === 0) return true;
  console.error(`${broken.length} breaking changes for clients of the graph:`);
  for (const { type, description } of broken) console.error(`  ${type}: ${description}`);
  if (!values['allow-breaking']) console.error('If they are meant: npm run compose -- --allow-breaking');
  return values['allow-breaking'] ?? false;
}

/** Composes and writes or checks; false on any failure, which has been printed. */
function main(root: string): boolean {
  const path = join(root, 'gateway', 'supergraph.graphql');
  const subgraphs = readSubgraphs(root);
  if (subgraphs.length === 0) {
    console.log('no services/*/schema.graphql: nothing to compose');
    return true;
  }
  const composed = composeSubgraphs(subgraphs);
  if ('problems' in composed) {
    console.error(`${subgraphs.map(({ name }) => name).join(', ')} do not compose:`);
    for (const problem of composed.problems) console.error(`  ${problem.replaceAll('\n', '\n  ')}`);
    return false;
  }
  for (const hint of composed.hints) console.log(`hint: ${hint}`);
  const allowed = mayReplace(readIfPresent(path), composed.sdl);
  return allowed && putGenerated(root, path, composed.sdl, 'npm run compose', values.check ?? false);
}

try {
  if (!main(positionals[0] ?? join(import.meta.dirname, '..'))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof GraphQLError)) throw error;
  console.error(String(error));
  process.exitCode = 1;
}
