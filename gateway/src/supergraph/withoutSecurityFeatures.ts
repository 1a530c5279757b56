import { type DirectiveNode, Kind, parse, print, visit } from 'graphql';

/** Features of Apollo Federation that the subgraphs enforce themselves. */
export const ENFORCED_BY_SUBGRAPHS: readonly string[] = ['authenticated', 'requiresScopes'];

const SPECIFICATION = /^https:\/\/specs\.apollo\.dev\/(\w+)\/v[\d.]+$/;

/**
 * Takes the links, definitions and uses of `@authenticated` and `@requiresScopes` out of a supergraph:
 * `@apollo/gateway` refuses to load features that are `for: SECURITY` and that it does not know.
 * Other security features stay, so that a supergraph asking for what nobody enforces is still refused.
 */
export function withoutSecurityFeatures(sdl: string): string {
  const document = parse(sdl, { noLocation: true });
  const names = new Set<string>();
  const isLinkOfThese = (directive: DirectiveNode): boolean => {
    const feature = directive.name.value === 'link' ? SPECIFICATION.exec(textOf(directive, 'url'))?.[1] : undefined;
    if (!feature || !ENFORCED_BY_SUBGRAPHS.includes(feature)) return false;
    names.add(textOf(directive, 'as') || feature);
    return true;
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) {
      definition.directives?.forEach(isLinkOfThese);
    }
  }
  const belongsToThese = (name: string) => names.has(name.split('__')[0] ?? '');
  const without = visit(document, {
    Directive: (node) => (isLinkOfThese(node) || belongsToThese(node.name.value) ? null : undefined),
    DirectiveDefinition: (node) => (belongsToThese(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (belongsToThese(node.name.value) ? null : undefined),
  });
  return print(without);
}

function textOf(directive: DirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
