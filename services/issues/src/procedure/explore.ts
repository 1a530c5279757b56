import type { Action, Effect, ProcedureDefinition, Step } from './definition.ts';
import { isSlot, SLOTS, SUBJECT_RULES } from './subjects.ts';

/** What is true of a matter beside its step. `STARTED`: the clock of the whole has started at some time. */
export const FLAGS = [...SLOTS, 'STARTED', 'DONE', 'RATED'] as const;

export type Flag = (typeof FLAGS)[number];

/** A set of flags, one bit each: a definition may have thousands of situations. */
type Flags = number;

/** One situation a matter can be in. */
export type Situation = {
  readonly step: Step;
  readonly flags: Flags;
  /** Least number of actions that lead here. */
  readonly depth: number;
  /** What can be done here, and where it leads. */
  readonly next: { readonly action: Action; readonly to: Situation }[];
};

const bits = (...flags: readonly Flag[]): Flags => flags.reduce((all, flag) => all | (1 << FLAGS.indexOf(flag)), 0);

const DEPARTMENTS = bits('DEPARTMENTS');
const STARTED = bits('STARTED');

/** Whether this is surely so in the situation. */
export const holds = ({ flags }: Pick<Situation, 'flags'>, flag: Flag): boolean => (flags & bits(flag)) !== 0;

const change = (fills: readonly Flag[], clears: readonly Flag[]) => ({
  fills: bits(...fills),
  keeps: ~bits(...clears),
});

const NO_CHANGE = change([], []);

const CHANGES: Readonly<Record<Effect, { readonly fills: Flags; readonly keeps: Flags }>> = {
  MOVE: NO_CHANGE,
  FILE: NO_CHANGE,
  REJECT: NO_CHANGE,
  POOL: change([], ['OFFERED_PERSON', 'ACCEPTOR']),
  OFFER: change(['OFFERED_PERSON'], ['ACCEPTOR']),
  REFUSE: change([], ['OFFERED_PERSON']),
  ASSIGN: change(['HANDLER'], ['OFFERED_PERSON', 'ACCEPTOR', 'DEPARTMENTS']),
  ACCEPT: change(['ACCEPTOR'], ['OFFERED_PERSON']),
  GIVE_BACK: change([], ['ACCEPTOR', 'HANDLER']),
  HAND_IN: change(['DONE'], []),
  CHECK: NO_CHANGE,
  FAIL_CHECK: change([], ['DONE']),
  CONFIRM: NO_CHANGE,
  DISPUTE: change([], ['DONE']),
  RATE: change(['RATED'], []),
  REOPEN: change([], ['DONE', 'ACCEPTOR', 'RATED']),
  WITHDRAW: NO_CHANGE,
};

/** Whether somebody who may take the action is there; time only takes the action it is told to. */
function isPossible({ onTimeout, limit }: Step, { key, by }: Action, flags: Flags): boolean {
  return by.some((actor) => {
    if (actor === 'TIME') return onTimeout === key && limit !== undefined;
    return !isSlot(actor) || holds({ flags }, actor);
  });
}

/**
 * Every situation a matter can come into, nearest first: all sequences of actions are followed, so what holds in all of
 * them holds surely. At most 40 steps × 2^7 flags. Actions to unknown steps are left out.
 */
export function explore(definition: ProcedureDefinition): Situation[] {
  const steps = new Map([...definition.steps].reverse().map((step) => [step.key, step]));
  const found = new Map([...steps.values()].map((step) => [step, new Map<Flags, Situation>()]));
  const all: Situation[] = [];
  const situation = (step: Step, before: Flags, depth: number): Situation => {
    const flags = step.key === definition.startsAt && step.waitsFor !== null ? before | STARTED : before;
    const known = found.get(step)?.get(flags);
    if (known) return known;
    const fresh = { step, flags, depth, next: [] };
    found.get(step)?.set(flags, fresh);
    all.push(fresh);
    return fresh;
  };
  const start = steps.get(definition.start);
  if (start) situation(start, bits(...SUBJECT_RULES[definition.subject].filled), 0);
  // Grows while it is walked: breadth first.
  for (const { step, flags, depth, next } of all) {
    for (const action of step.actions) {
      const target = steps.get(action.to);
      if (!target || !isPossible(step, action, flags)) continue;
      for (const after of outcomes(action, flags)) next.push({ action, to: situation(target, after, depth + 1) });
    }
  }
  return all;
}

/** An assignment may name further departments or not, unless it has to. */
function outcomes({ effect, leaves }: Action, before: Flags): Flags[] {
  const { fills, keeps } = CHANGES[effect];
  const after = (before & keeps) | fills;
  if (leaves.includes('DEPARTMENTS')) return [after | DEPARTMENTS];
  return effect === 'ASSIGN' ? [after, after | DEPARTMENTS] : [after];
}

/** Whether the clock of the whole runs there. */
export const wholeRuns = ({ stopsAt }: ProcedureDefinition, { step, flags }: Situation): boolean =>
  step.waitsFor !== null && (flags & STARTED) !== 0 && !stopsAt.includes(step.key);

/** Those from which one of the wanted situations is reached over the actions to follow; the wanted ones included. */
export function leadingTo(
  situations: readonly Situation[],
  wanted: (situation: Situation) => boolean,
  follows: (situation: Situation, action: Action) => boolean = () => true,
): ReadonlySet<Situation> {
  const before = new Map<Situation, Situation[]>(situations.map((one) => [one, []]));
  for (const from of situations) {
    for (const { action, to } of from.next) if (follows(from, action)) before.get(to)?.push(from);
  }
  const reached = new Set(situations.filter(wanted));
  for (const one of reached) for (const from of before.get(one) ?? []) reached.add(from);
  return reached;
}
