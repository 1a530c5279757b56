import { accept, type Outcome } from '@linli/kit/decisions.ts';
import type { Plain, Stored } from '@linli/kit/mongo/store.ts';

/** What time makes of a matter by now, and how its facts change it. */
type Time<S extends Stored, E> = {
  readonly brought: Outcome<E>;
  evolve(state: Plain<S> | undefined, event: E): Plain<S>;
};

/** Decides on a matter as time has left it by now: what was due comes first, whether or not its timer has fired. */
export function afterTime<S extends Stored, E>(
  state: S,
  { brought, evolve }: Time<S, E>,
  decide: (state: S) => Outcome<E>,
): Outcome<E> {
  if (!brought.ok || brought.events.length === 0) return decide(state);
  const { version, ...before } = state;
  const now = brought.events.reduce<Plain<S>>(evolve, before as unknown as Plain<S>);
  const decided = decide({ ...now, version } as unknown as S);
  return decided.ok ? accept(...brought.events, ...decided.events) : decided;
}
