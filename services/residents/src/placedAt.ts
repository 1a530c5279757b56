import type { DomainError, Outcome } from '@linli/kit/decisions.ts';

/** A decision whose refusals point below this place of the input, e.g. at one row of a list. */
export function placedAt<E>(at: readonly string[], outcome: Outcome<E>): Outcome<E> {
  if (outcome.ok) return outcome;
  const errors = outcome.errors.map((error): DomainError => ({ ...error, field: [...at, ...(error.field ?? [])] }));
  return { ok: false, errors };
}
