import type { Model } from 'mongoose';
import type { Outcome } from '../decisions.ts';
import { type DomainError, Rejection } from '../decisions.ts';
import type { OutboxMessage } from '../events/outbox.ts';
import type { Transaction } from './database.ts';
import { isDuplicate, VersionConflict } from './failures.ts';

/** What every stored aggregate carries; `version` counts its changes from 1. */
export type Stored = { readonly _id: string; readonly version: number };

/** An aggregate as decisions see it. */
export type Plain<S extends Stored> = S extends Stored ? Omit<S, 'version'> : never;

/**
 * One event with the state before and after it; `before` is absent for the first of an aggregate, `version` is that of the
 * aggregate with this change.
 */
export type Step<S extends Stored, E> = {
  readonly version: number;
  readonly event: E;
  readonly before: Plain<S> | undefined;
  readonly after: Plain<S>;
};

export type StoreOptions<S extends Stored, E> = {
  readonly model: Model<S>;
  /** The only writer of state: what an event makes of it. */
  evolve(state: Plain<S> | undefined, event: E): Plain<S>;
  /** What other services learn of an event. */
  publish?(event: E, state: Plain<S>): OutboxMessage[];
  /** Writes what else comes of the steps of one change, in its transaction and after the aggregates; never for none. */
  record?(transaction: Transaction, steps: readonly Step<S, E>[]): Promise<void>;
};

export type Store<S extends Stored, E> = {
  /** The aggregate as of this transaction. */
  load(transaction: Transaction, id: string): Promise<S | undefined>;
  /**
   * Loads, decides, evolves and saves with a version check; messages go to the outbox of the same transaction.
   * @throws Rejection when the decision says no. @throws VersionConflict when someone else was faster (the transaction retries).
   */
  change(
    transaction: Transaction,
    id: string,
    decide: (state: S | undefined) => Outcome<E> | Promise<Outcome<E>>,
  ): Promise<S>;
  /** Those of the ids that exist, in one round trip. */
  loadMany(transaction: Transaction, ids: readonly string[]): Promise<Map<string, S>>;
  /**
   * `change` for many aggregates, each id once, in three round trips however many they are; all or none. A unique index
   * that refuses counts as someone else having been faster, so the transaction decides again with what is there now.
   * @throws Rejection with the errors of every refused decision. @throws VersionConflict
   */
  changeMany(
    transaction: Transaction,
    ids: readonly string[],
    decide: (state: S | undefined, id: string) => Outcome<E>,
  ): Promise<S[]>;
};

/** Documents of one model as aggregates: state from events, saved under a version check. */
export function createStore<S extends Stored, E>({ model, evolve, publish, record }: StoreOptions<S, E>): Store<S, E> {
  const load = async ({ session }: Transaction, id: string): Promise<S | undefined> => {
    const found = await model.findOne({ _id: id } as never, null, { session }).lean<S>();
    return found ?? undefined;
  };
  const loadMany = async ({ session }: Transaction, ids: readonly string[]): Promise<Map<string, S>> => {
    const found = await model.find({ _id: { $in: [...ids] } } as never, null, { session }).lean<S[]>();
    return new Map(found.map((state) => [state._id, state]));
  };
  return {
    load,
    loadMany,
    async change(transaction, id, decide) {
      const before = await load(transaction, id);
      const outcome = await decide(before);
      if (!outcome.ok) throw new Rejection(outcome.errors);
      if (before && outcome.events.length === 0) return before;
      const steps: Step<S, E>[] = [];
      const saved = await save(model, transaction, before, apply(transaction, before, outcome.events, steps));
      await record?.(transaction, steps);
      return saved;
    },
    async changeMany(transaction, ids, decide) {
      const known = await loadMany(transaction, ids);
      const decided = ids.map((id) => ({ before: known.get(id), outcome: decide(known.get(id), id) }));
      const errors = decided.flatMap(({ outcome }): readonly DomainError[] => (outcome.ok ? [] : outcome.errors));
      if (errors.length > 0) throw new Rejection(errors);
      const steps: Step<S, E>[] = [];
      const changes = decided.map(({ before, outcome }): Change<S> => {
        const events = outcome.ok ? outcome.events : [];
        return before && events.length === 0
          ? { before, after: before }
          : { before, after: apply(transaction, before, events, steps) };
      });
      await saveMany(model, transaction, changes);
      if (steps.length > 0) await record?.(transaction, steps);
      return changes.map(({ after }) => after);
    },
  };

  function apply(transaction: Transaction, before: S | undefined, events: readonly E[], steps: Step<S, E>[]): S {
    const version = (before?.version ?? 0) + 1;
    let after: Plain<S> | undefined = before && withoutVersion(before);
    for (const event of events) {
      const earlier = after;
      after = evolve(earlier, event);
      steps.push({ version, event, before: earlier, after });
      for (const message of publish?.(event, after) ?? []) transaction.publish(message);
    }
    return { ...after, version } as unknown as S;
  }
}

type Change<S> = { readonly before: S | undefined; readonly after: S };

function withoutVersion<S extends Stored>(state: S): Plain<S> {
  const { version: _, ...plain } = state;
  return plain as unknown as Plain<S>;
}

async function save<S extends Stored>(
  model: Model<S>,
  { session }: Transaction,
  before: S | undefined,
  after: S,
): Promise<S> {
  if (!before) {
    await model.collection.insertOne(after as never, { session });
    return after;
  }
  const replaced = await model.collection.replaceOne(
    { _id: before._id, version: before.version } as never,
    after as never,
    { session },
  );
  if (replaced.matchedCount !== 1) throw new VersionConflict(before._id);
  return after;
}

async function saveMany<S extends Stored>(
  model: Model<S>,
  { session }: Transaction,
  changes: readonly Change<S>[],
): Promise<void> {
  const created = changes.flatMap(({ before, after }) => (before ? [] : [after]));
  const replaced = changes.flatMap(({ before, after }) => (before && before !== after ? [{ before, after }] : []));
  const replacements = replaced.map(({ before, after }) => ({
    replaceOne: { filter: { _id: before._id, version: before.version }, replacement: after },
  }));
  try {
    if (created.length > 0) await model.collection.insertMany(created as never[], { session });
    if (replacements.length === 0) return;
    const { matchedCount } = await model.collection.bulkWrite(replacements as never[], { session });
    if (matchedCount !== replacements.length)
      throw new VersionConflict(replaced.map(({ before }) => before._id).join(', '));
  } catch (error) {
    if (isDuplicate(error)) throw new VersionConflict(changes.map(({ after }) => after._id).join(', '));
    throw error;
  }
}
