import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ulid } from 'ulid';
import type { Logger } from '../logging.ts';

/** Codes of Apollo Server and of this product that clients may see as they are. */
export const DOCUMENTED_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'PAYLOAD_TOO_LARGE',
  'TOO_MANY_REQUESTS',
  'OPERATION_TOO_COMPLEX',
  'SUBGRAPH_UNAVAILABLE',
  'IDENTITY_PROVIDER_UNAVAILABLE',
]);

/** Code of what is hidden. */
export const UNKNOWN_ERROR_CODE = 'INTERNAL_SERVER_ERROR';

/** Documented errors pass; unknown ones are hidden behind an id under which the log has them whole. */
export function maskErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = formatted.extensions?.['code'];
    const code = typeof given === 'string' ? given : '';
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (DOCUMENTED_CODES.has(code)) return { ...formatted, extensions };
    if (code === UNKNOWN_ERROR_CODE && extensions['errorId']) return { ...formatted, extensions };
    const original = unwrapResolverError(error);
    if (original instanceof GraphQLError && !code) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    const errorId = ulid();
    log.error({ err: original, errorId }, 'unknown error');
    return {
      message: `服务内部错误 / Internal error (${errorId})`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: UNKNOWN_ERROR_CODE, errorId },
    };
  };
}
