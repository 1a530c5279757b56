// Composition of the subgraphs into one supergraph, and what changed for its clients.
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type BreakingChange, findBreakingChanges, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Subgraph } from './subgraphs.ts';

/** Either the composed SDL with hints, or the reasons why the subgraphs do not compose, one readable line each. */
export type Composed =
  | { readonly sdl: string; readonly hints: readonly string[] }
  | { readonly problems: readonly string[] };

/** The address of a subgraph in the supergraph: a name only, which the gateway maps to a URL of its configuration. */
export function placeholderUrl(service: string): string {
  return `http://${service}.linli.local/graphql`;
}

/** `services/x/schema.graphql:3:7: [CODE] message` for every place of the error. */
function readable({ message, nodes, source, locations, extensions }: GraphQLError): string {
  const places =
    nodes?.flatMap(({ loc }) => (loc ? [`${loc.source.name}:${loc.startToken.line}:${loc.startToken.column}`] : [])) ??
    locations?.map(({ line, column }) => `${source?.name}:${line}:${column}`) ??
    [];
  const where = places.length > 0 ? `${[...new Set(places)].join(', ')}: ` : '';
  const code = extensions['code'];
  return `${where}${typeof code === 'string' ? `[${code}] ` : ''}${message}`;
}

/** Every subgraph knows its own error codes only, and adds them to the one enum. */
const EXPECTED_HINTS = new Set(['INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM']);

/** Composes subgraphs in the order given. */
export function composeSubgraphs(subgraphs: readonly Pick<Subgraph, 'name' | 'contract'>[]): Composed {
  try {
    const result = composeServices(
      subgraphs.map(({ name, contract }) => ({ name, url: placeholderUrl(name), typeDefs: contract })),
    );
    if (result.errors) return { problems: result.errors.map(readable) };
    return {
      sdl: `${result.supergraphSdl.trimEnd()}\n`,
      hints: result.hints
        .filter(({ definition }) => !EXPECTED_HINTS.has(definition.code))
        .map((hint) => hint.toString()),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return { problems: [readable(error)] };
    throw error;
  }
}

/** What clients see of a supergraph; `null` because only a server has to support every linked feature. */
function apiSchema(sdl: string): GraphQLSchema {
  return Supergraph.build(sdl, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
}

/** What breaks for clients of the API when `after` replaces `before` (both supergraph SDL); empty when nothing does. */
export function breakingChanges(before: string, after: string): BreakingChange[] {
  return findBreakingChanges(apiSchema(before), apiSchema(after));
}
