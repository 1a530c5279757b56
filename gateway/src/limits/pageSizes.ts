import { STANDARD_PAGE_SIZE } from '@linli/kit/graphql/connection.ts';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Entries a plain list (one without `first`/`last`) is taken to have when an operation's cost is estimated. */
export const ASSUMED_LIST_SIZE = 10;

/**
 * The document with the number of entries of every list written into it as a literal `first`, for rules that look at
 * nothing else: variables take their values, connections without a size the standard one, plain lists an assumed one.
 * The result is for estimating only; it is no valid operation.
 */
export function withPageSizes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): DocumentNode {
  const types = new TypeInfo(schema);
  const given = { ...defaultsIn(document), ...variables };
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const field = types.getFieldDef();
        if (!node.selectionSet || !field) return undefined;
        const asked = node.arguments?.filter(isPageSize) ?? [];
        if (asked.length) return withFirst(node, Math.max(...asked.map(({ value }) => sizeOf(value, given))));
        if (field.args.some(({ name }) => name === 'first' || name === 'last'))
          return withFirst(node, STANDARD_PAGE_SIZE);
        const countedAbove = types.getParentType()?.name.endsWith('Connection') ?? false;
        return isList(field.type) && !countedAbove ? withFirst(node, ASSUMED_LIST_SIZE) : undefined;
      },
    }),
  );
}

const isPageSize = ({ name }: ArgumentNode): boolean => name.value === 'first' || name.value === 'last';

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Default values of the variables of all operations; of one that has several, the largest. */
function defaultsIn(document: DocumentNode): Record<string, number> {
  const defaults: Record<string, number> = {};
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      const name = variable.name.value;
      if (defaultValue?.kind === Kind.INT) defaults[name] = Math.max(defaults[name] ?? 0, Number(defaultValue.value));
    }
  }
  return defaults;
}

function sizeOf(value: ValueNode, given: Readonly<Record<string, unknown>>): number {
  const asked = value.kind === Kind.VARIABLE ? given[value.name.value] : value.kind === Kind.INT ? value.value : null;
  const size = Number(asked ?? STANDARD_PAGE_SIZE);
  return Number.isSafeInteger(size) && size >= 0 ? size : STANDARD_PAGE_SIZE;
}

function withFirst(node: FieldNode, size: number): FieldNode {
  const first: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: String(size) },
  };
  return { ...node, arguments: [first] };
}
