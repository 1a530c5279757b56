import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { mayAnywhere } from '../security/viewer.ts';
import { codedError, type RequestContext } from './context.ts';

/**
 * Enforces `@requiresScopes` in the subgraph itself: the outer list is "or", the inner "and" (Apollo Federation 2.5).
 * Whether the scope reaches the row in question is decided where the row is.
 */
export function enforceScopes(schema: GraphQLSchema): GraphQLSchema {
  const guard = <C extends RequestContext>(field: GraphQLFieldConfig<unknown, C>): GraphQLFieldConfig<unknown, C> => {
    const directive = getDirective(schema, field, 'requiresScopes')?.[0] as { scopes: string[][] } | undefined;
    if (!directive) return field;
    const resolve = field.resolve ?? defaultFieldResolver;
    return {
      ...field,
      resolve: (source, args, context, info) => {
        const enough = directive.scopes.some((all) => all.every((scope) => mayAnywhere(context.viewer, scope)));
        if (!enough)
          throw codedError(
            'FORBIDDEN',
            `This needs the scope ${directive.scopes.map((all) => all.join(' + ')).join(' or ')}`,
          );
        return resolve(source, args, context, info);
      },
    };
  };
  const refuse = <T extends GraphQLNamedType>(type: T): T => {
    if (getDirective(schema, type, 'requiresScopes'))
      throw new TypeError(`@requiresScopes on the type ${type.name} would not be enforced; put it on fields`);
    return type;
  };
  return mapSchema(schema, { [MapperKind.OBJECT_FIELD]: guard, [MapperKind.TYPE]: refuse });
}
