import { type EnumValueDefinitionNode, Kind, parse } from 'graphql';

/** One value of the graph's `UserErrorCode`. */
export type UserErrorCode = {
  readonly code: string;
  readonly meaning: string;
  /** Services that answer with it, by name. */
  readonly services: readonly string[];
};

/** The codes of a composed supergraph, in its order. @throws Error when the enum or a description is missing. */
export function userErrorCodes(supergraphSdl: string): UserErrorCode[] {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const found = definitions.find((one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'UserErrorCode');
  if (found?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('the supergraph has no enum UserErrorCode');
  return (found.values ?? []).map((value) => {
    const meaning = value.description?.value.replaceAll(/\s+/g, ' ').trim();
    if (!meaning) throw new Error(`UserErrorCode.${value.name.value} has no description`);
    return { code: value.name.value, meaning, services: servicesOf(value) };
  });
}

function servicesOf({ directives }: EnumValueDefinitionNode): string[] {
  const graphs = (directives ?? []).flatMap((directive) => {
    const value = directive.arguments?.find(({ name }) => name.value === 'graph')?.value;
    return directive.name.value === 'join__enumValue' && value?.kind === Kind.ENUM ? [value.value.toLowerCase()] : [];
  });
  return graphs.toSorted();
}

/** The codes that open the rows of a Markdown text's tables: `| \`CODE\` | …`. */
export function codesInTables(markdown: string): string[] {
  return [...markdown.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1] as string);
}
