// The subgraphs' contracts as they lie on disk, and the files made from them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readContract } from '@linli/kit/graphql/contract.ts';
import type { DocumentNode } from 'graphql';

/** A service that has a `schema.graphql`; `folder` is absolute. */
export interface Subgraph {
  readonly name: string;
  readonly folder: string;
  readonly contract: DocumentNode;
}

/** Every `services/<name>/schema.graphql` under `root`, by name; a service without one is skipped. */
export function readSubgraphs(root: string): Subgraph[] {
  const services = join(root, 'services');
  return readdirSync(services)
    .toSorted()
    .map((name) => ({ name, folder: join(services, name) }))
    .filter(({ folder }) => existsSync(join(folder, 'schema.graphql')))
    .map((service) => ({ ...service, contract: readContract(join(service.folder, 'schema.graphql')) }));
}

/** The text of a file, undefined when it does not exist. */
export function readIfPresent(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Writes a generated file, or with `check` only compares it. Prints what it did; false when the file on disk is not
 * what its source now gives.
 */
export function putGenerated(root: string, path: string, content: string, remedy: string, check: boolean): boolean {
  const shown = relative(root, path);
  if (readIfPresent(path) === content) return true;
  if (check) {
    console.error(`${shown} does not match its source: run \`${remedy}\``);
    return false;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`written ${shown}`);
  return true;
}
