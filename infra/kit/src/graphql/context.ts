import { GraphQLError } from 'graphql';
import type { Logger } from '../logging.ts';
import type { Viewer } from '../security/viewer.ts';
import type { Locale } from './locale.ts';

/** What every resolver of every subgraph knows of the request. */
export type RequestContext = {
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly requestId: string;
  readonly log: Logger;
};

/** A GraphQL error with a documented `extensions.code`. */
export function codedError(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
