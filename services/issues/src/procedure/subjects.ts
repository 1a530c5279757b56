import type { Actor, Effect, ProcedureDefinition, Status } from './definition.ts';

type Subject = ProcedureDefinition['subject'];

/** Parts in a matter that are empty until an action fills them. */
export const SLOTS = ['OFFERED_PERSON', 'ACCEPTOR', 'HANDLER', 'DEPARTMENTS'] as const;

export type Slot = (typeof SLOTS)[number];

/** Statuses in which nobody has to act any more. */
export const ENDED: readonly Status[] = ['COMPLETED', 'RATED', 'WITHDRAWN', 'REJECTED', 'VOIDED', 'MERGED'];

type Possible = {
  readonly actors: readonly Actor[];
  readonly effects: readonly Effect[];
  readonly statuses: readonly Status[];
  /** Filled from the beginning. */
  readonly filled: readonly Slot[];
};

const everywhere = {
  actors: ['REPORTER', 'OPERATOR', 'CHECKER', 'SUPERVISOR', 'APPROVER', 'TIME', 'SYSTEM'],
  effects: ['MOVE', 'REJECT', 'HAND_IN', 'CHECK', 'FAIL_CHECK', 'CONFIRM', 'DISPUTE', 'RATE', 'REOPEN', 'WITHDRAW'],
  statuses: ['ORDERED', 'ACCEPTED', 'DONE', 'COMPLETED', 'REJECTED', 'WITHDRAWN'],
} as const;

/**
 * What there is for each subject. Suspension and voiding are the engine's and no step of a definition. A whistle names its
 * departments when it is blown.
 */
export const SUBJECT_RULES: Readonly<Record<Subject, Possible>> = {
  ISSUE: {
    actors: [...everywhere.actors, 'DISPATCHER', 'OFFERED_PERSON', 'RESPONDERS', 'ACCEPTOR', 'HANDLER', 'DEPARTMENTS'],
    effects: [...everywhere.effects, 'FILE', 'POOL', 'OFFER', 'REFUSE', 'ASSIGN', 'ACCEPT', 'GIVE_BACK'],
    statuses: [...everywhere.statuses, 'DISPATCHED', 'RATED'],
    filled: [],
  },
  WHISTLE: {
    actors: [...everywhere.actors, 'DISPATCHER', 'DEPARTMENTS', 'COMMITTEE'],
    effects: everywhere.effects,
    statuses: [...everywhere.statuses, 'DISPATCHED', 'RATED'],
    filled: ['DEPARTMENTS'],
  },
  TOPIC: {
    actors: [...everywhere.actors, 'DEPARTMENTS', 'BRANCH', 'COMMITTEE', 'RESIDENTS'],
    effects: everywhere.effects,
    statuses: [...everywhere.statuses, 'DELIBERATED'],
    filled: [],
  },
  APPLICATION: {
    actors: [...everywhere.actors, 'CASE_WORKER'],
    effects: [...everywhere.effects, 'ACCEPT'],
    statuses: [...everywhere.statuses, 'RATED'],
    filled: [],
  },
};

export const isSlot = (actor: Actor): actor is Slot => SLOTS.some((slot) => slot === actor);
