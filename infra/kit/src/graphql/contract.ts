import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';

/**
 * The contract of a subgraph: `schema.graphql` and, where a service has many capabilities, the files of the folder
 * `schema/` beside it, one for each. Places in error messages are those of the files, below `services/<name>/`.
 * @throws GraphQLError naming file, line and column of what is no SDL
 */
export function readContract(schemaFile: string): DocumentNode {
  const service = dirname(schemaFile);
  const folder = join(service, 'schema');
  const parts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.graphql')) : [];
  const files = [basename(schemaFile), ...parts.toSorted().map((name) => `schema/${name}`)];
  const named = (name: string) => `services/${basename(service)}/${name}`;
  return concatAST(files.map((name) => parse(new Source(readFileSync(join(service, name), 'utf8'), named(name)))));
}
