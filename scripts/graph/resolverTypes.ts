// Resolver types of one subgraph, made from its SDL.
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import type { DocumentNode } from 'graphql';

const HEADER = '// Made by `npm run generate` from schema.graphql. Do not edit.';

/** How scalars look in resolvers: what arguments hold and what a resolver may return. Others are `unknown`. */
const SCALARS = {
  ID: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
};

/**
 * Maps each GraphQL type `X` to the type `XMapper` that the source text of a `mappers.ts` exports, in the form
 * graphql-codegen expects. A type without a mapper must be returned with all its non-null fields, so entities and
 * references (`{ id }`) want one.
 */
export function mappersIn(source: string): Record<string, string> {
  const declared = [...source.matchAll(/^export (?:declare )?(?:type|interface) (\w+)Mapper\b/gm)].map(
    (match) => match[1],
  );
  const listed = [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((name) => /(?:^|\s)(\w+)Mapper\s*$/.exec(name)?.[1]);
  const names = [...declared, ...listed].filter((name) => name !== undefined);
  return Object.fromEntries(names.map((name) => [name, `./mappers.ts#${name}Mapper`]));
}

/** TypeScript source of `generated.ts`; it stands beside `context.ts` (which exports `Context`) and `mappers.ts`. */
export async function resolverTypes(contract: DocumentNode, mappersSource = ''): Promise<string> {
  const body = await codegen({
    filename: 'generated.ts',
    schema: contract,
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      federation: true,
      contextType: './context.ts#Context',
      mappers: mappersIn(mappersSource),
      scalars: SCALARS,
      defaultScalarType: 'unknown',
      enumsAsConst: true,
      namingConvention: { enumValues: 'keep' },
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
      useTypeImports: true,
    },
  });
  return `${HEADER}\n${body}`;
}
