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

/** One operation of these mutations; each takes its input from the variable of its name. */
export function operationOf(several: readonly Mutation[]): string {
  const variables = several.map(({ name, input }) => `$${name}: ${String(input)}`);
  const fields = several.map(({ name }) => `${name}(input: $${name}) { userErrors { code message field } }`);
  return `mutation (${variables.join(', ')}) { ${fields.join(' ')} }`;
}

/** A value for each place of an input: by the name of its field, of its scalar type or enum, and of the field around it. */
export type Filling = (field: string, type: string, enumValues: readonly string[], around: string) => unknown;

/** How many entries lists get. */
export type ListLength = (field: string) => number;

/** An input of this type with every field filled, also those that may be left out. */
export function filled(
  type: GraphQLInputType,
  filling: Filling,
  length: ListLength = () => 1,
  field = '',
  around = '',
): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const entry = inner.ofType as GraphQLInputType;
    return Array.from({ length: length(field) }, () => filled(entry, filling, length, field, around));
  }
  if (isInputObjectType(inner)) {
    const parts = Object.values(inner.getFields());
    return Object.fromEntries(parts.map((part) => [part.name, filled(part.type, filling, length, part.name, field)]));
  }
  return filling(field, String(inner), isEnumType(inner) ? inner.getValues().map(({ name }) => name) : [], around);
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
