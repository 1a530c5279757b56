import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { unauthenticated } from './authenticate.ts';

/** Lets callers without a token ask only what the schema looks like; everything else ends before it is planned. */
export const requireViewer: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, document, operation }) => {
      if (contextValue.viewer || (operation && asksOnlyAboutSchema(document, operation.selectionSet))) return;
      throw unauthenticated('TOKEN_MISSING', contextValue.locale);
    },
  }),
};

/** Whether all root fields of a valid operation are introspection: `__schema`, `__type`, `__typename`. */
export function asksOnlyAboutSchema(document: DocumentNode, root: SelectionSetNode): boolean {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const onlySchema = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__');
      if (selection.kind === Kind.INLINE_FRAGMENT) return onlySchema(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      return fragment !== undefined && onlySchema(fragment);
    });
  return onlySchema(root);
}
