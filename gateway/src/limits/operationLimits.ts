import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Locale } from '@linli/kit/graphql/locale.ts';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  validate,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { GatewayContext } from '../context.ts';
import { gatewayError, type MessageName } from '../messages.ts';
import { withPageSizes } from './pageSizes.ts';

/** Lexical tokens of a document; longer ones are not parsed to their end. */
export const MAX_TOKENS = 4_000;

/** Nesting of fields; a connection takes three levels. */
export const MAX_DEPTH = 16;

export const MAX_ALIASES = 30;

export const MAX_DIRECTIVES = 30;

/** Values an answer may have when every list is as long as it was asked for. */
export const MAX_COST = 50_000;

const off = { enabled: false };
const reject = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** Tokens are counted by the parser and field suggestions are hidden by Apollo Server itself. */
const alwaysOff = { blockFieldSuggestion: off, maxTokens: off };

const structureRules = new ApolloArmor({
  ...alwaysOff,
  costLimit: off,
  maxDepth: { n: MAX_DEPTH, flattenFragments: true, ...reject },
  maxAliases: { n: MAX_ALIASES, ...reject },
  maxDirectives: { n: MAX_DIRECTIVES, ...reject },
}).protect().validationRules;

const costRules = new ApolloArmor({
  ...alwaysOff,
  maxDepth: off,
  maxAliases: off,
  maxDirectives: off,
  costLimit: { maxCost: MAX_COST, objectCost: 1, scalarCost: 1, depthCostFactor: 1, flattenFragments: true, ...reject },
}).protect().validationRules;

/** Refuses, before they are planned, operations that ask for too much (OPERATION_TOO_COMPLEX) or that are not there. */
export function operationLimits(): ApolloServerPlugin<GatewayContext> {
  const wellBuilt = new WeakSet<DocumentNode>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, document, operation, request, schema }) => {
        const { locale } = contextValue;
        if (!operation) throw badRequest('OPERATION_RESOLUTION_FAILURE', 'NO_SUCH_OPERATION', locale);
        const kind = operation.operation;
        if (!schema.getRootType(kind)) throw badRequest('BAD_REQUEST', 'NO_SUCH_OPERATIONS', locale, { kind });
        if (!wellBuilt.has(document)) {
          check(schema, document, structureRules, locale);
          wellBuilt.add(document);
        }
        const sized = withPageSizes(schema, document, request.variables ?? {});
        check(schema, sized, costRules, locale);
      },
    }),
  };
}

function check(schema: GraphQLSchema, document: DocumentNode, rules: readonly ValidationRule[], locale: Locale): void {
  const [error] = validate(schema, document, rules);
  if (!error) return;
  const reason = error.message.replace(/^Syntax Error: /, '');
  throw badRequest('OPERATION_TOO_COMPLEX', 'OPERATION_TOO_COMPLEX', locale, { reason });
}

function badRequest(
  code: string,
  name: MessageName,
  locale: Locale,
  params?: Readonly<Record<string, string>>,
): GraphQLError {
  return gatewayError(code, name, locale, params, { status: 400, headers: new HeaderMap() });
}
