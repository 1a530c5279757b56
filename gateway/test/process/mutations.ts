import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8'), {
  assumeValid: true,
});

export type Mutation = { readonly name: string; readonly input: GraphQLInputType };

/** Every mutation of the graph with the type of its one argument. */
export const mutations: readonly Mutation[] = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
  ({ name, args }) => ({ name, input: args[0]?.type as GraphQLInputType }),
);

export const operationOf = ({ name, input }: Mutation): string =>
  `mutation ($input: ${String(input)}) { ${name}(input: $input) { userErrors { code message field } } }`;

/** A value for each place of an input: by the name of its field and of its scalar type or enum. */
export type Filling = (field: string, type: string, enumValues: readonly string[]) => unknown;

/** How many entries lists get. */
export type ListLength = (field: string) => number;

/** An input of this type with every field filled, also those that may be left out. */
export function filled(type: GraphQLInputType, filling: Filling, length: ListLength = () => 1, field = ''): unknown {
  const inner = getNullableType(type);
  if (isListType(inner))
    return Array.from({ length: length(field) }, () =>
      filled(inner.ofType as GraphQLInputType, filling, length, field),
    );
  if (isInputObjectType(inner)) {
    return Object.fromEntries(
      Object.values(inner.getFields()).map((part) => [part.name, filled(part.type, filling, length, part.name)]),
    );
  }
  return filling(field, String(inner), isEnumType(inner) ? inner.getValues().map(({ name }) => name) : []);
}

/** Names of the scalar types and of the lists that occur in an input. */
export function partsOf(type: GraphQLInputType): { scalars: Set<string>; lists: Set<string> } {
  const scalars = new Set<string>();
  const lists = new Set<string>();
  filled(
    type,
    (_, scalar, values) => void scalars.add(values.length ? 'enum' : scalar),
    (field) => (lists.add(field), 1),
  );
  return { scalars, lists };
}
