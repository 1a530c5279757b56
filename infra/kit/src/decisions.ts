/** Why a command is refused; `code` is an enum value of the graph, `field` the path in the input. */
export type DomainError = {
  readonly code: string;
  readonly field?: readonly string[];
  /** Values for the placeholders of the code's message. */
  readonly params?: Readonly<Record<string, string | number>>;
};

/** What a decision returns: facts that now hold, or why not. */
export type Outcome<E> =
  | { readonly ok: true; readonly events: readonly E[] }
  | { readonly ok: false; readonly errors: readonly DomainError[] };

export const accept = <E>(...events: readonly E[]): Outcome<E> => ({ ok: true, events });

export const refuse = (
  code: string,
  field?: readonly string[],
  params?: DomainError['params'],
): { ok: false; errors: DomainError[] } => ({
  ok: false,
  errors: [{ code, ...(field && { field }), ...(params && { params }) }],
});

/** A refused command on its way out of a use case; the graph turns it into `userErrors`. */
export class Rejection extends Error {
  readonly errors: readonly DomainError[];
  constructor(errors: readonly DomainError[]) {
    super(errors.map((error) => error.code).join(', '));
    this.errors = errors;
  }
}

/** @throws Rejection with this code. */
export function reject(code: string, field?: readonly string[], params?: DomainError['params']): never {
  throw new Rejection(refuse(code, field, params).errors);
}
