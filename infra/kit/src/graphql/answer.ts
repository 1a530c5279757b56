import { type DomainError, Rejection } from '../decisions.ts';
import { VersionConflict } from '../mongo/failures.ts';
import { commonMessages } from './commonMessages.ts';
import type { RequestContext } from './context.ts';
import { type Locale, type Messages, translate } from './locale.ts';

/** A business rule the caller ran into, as the graph shows it. */
export type UserError = { readonly code: string; readonly message: string; readonly field: readonly string[] | null };

/** Payload of a mutation: what was done, or why nothing was. */
export type Answer<T> = Partial<T> & { readonly userErrors: UserError[] };

/** Makes the payload writer of one service; its messages are its error codes. */
export function answerIn(messages: Messages) {
  const all: Messages = { ...commonMessages, ...messages };
  return async <T extends object>(
    context: Pick<RequestContext, 'locale'>,
    work: () => Promise<T>,
  ): Promise<Answer<T>> => {
    try {
      return { ...(await work()), userErrors: [] };
    } catch (error) {
      if (error instanceof Rejection) return refused<T>(error.errors.map((one) => userError(all, context.locale, one)));
      if (error instanceof VersionConflict) return refused<T>([userError(all, context.locale, { code: 'CONFLICT' })]);
      throw error;
    }
  };
}

function refused<T>(userErrors: UserError[]): Answer<T> {
  return { userErrors } as Answer<T>;
}

function userError(messages: Messages, locale: Locale, { code, field, params }: DomainError): UserError {
  const message = messages[code];
  if (!message) throw new TypeError(`There is no message for the code ${code}`);
  return { code, message: translate(message, locale, params), field: field ? [...field] : null };
}
