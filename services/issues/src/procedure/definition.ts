import type { LOCALES } from '@linli/kit/graphql/locale.ts';
import { z } from 'zod';
import { limitShape } from '../timeLimits/limit.ts';

/** What runs through a procedure. */
export const SUBJECTS = ['ISSUE', 'WHISTLE', 'TOPIC', 'APPLICATION'] as const;

/** Coarse state shown to everybody, the same in all procedures of a subject. */
export const STATUSES = [
  'ORDERED',
  'DISPATCHED',
  'ACCEPTED',
  'DONE',
  'COMPLETED',
  'RATED',
  'WITHDRAWN',
  'REJECTED',
  'SUSPENDED',
  'DELIBERATED',
  'VOIDED',
  'MERGED',
] as const;

export type Status = (typeof STATUSES)[number];

/**
 * Who may act. Persons by their part in the matter (REPORTER, OFFERED_PERSON, RESPONDERS, ACCEPTOR), units by being named
 * (HANDLER, DEPARTMENTS, CO_HANDLERS), all others by a scope on the area; TIME is the clock itself, SYSTEM what the service
 * concludes on its own (all departments have reported, a vote has closed).
 */
export const ACTORS = [
  'REPORTER',
  'OPERATOR',
  'DISPATCHER',
  'OFFERED_PERSON',
  'RESPONDERS',
  'ACCEPTOR',
  'HANDLER',
  'DEPARTMENTS',
  'CHECKER',
  'SUPERVISOR',
  'APPROVER',
  'BRANCH',
  'COMMITTEE',
  'RESIDENTS',
  'CASE_WORKER',
  'TIME',
  'SYSTEM',
] as const;

export type Actor = (typeof ACTORS)[number];

/** What a step's action has to leave behind. */
export const LEAVINGS = [
  'REASON',
  'EVIDENCE',
  'MINUTES_SPENT',
  'STARS',
  'PERSON',
  'UNIT',
  'DEPARTMENTS',
  'MEETING_MINUTES',
  'ATTENDANCE',
  'RESOLUTION',
  'JUDGEMENT',
  'MATERIALS',
] as const;

export type Leaving = (typeof LEAVINGS)[number];

/**
 * What an action does beside leading to its step; the code behind each is in `decideIssue.ts` (or the decisions of the
 * other subjects). MOVE does nothing more.
 */
export const EFFECTS = [
  'MOVE',
  'FILE',
  'REJECT',
  'POOL',
  'OFFER',
  'REFUSE',
  'ASSIGN',
  'ACCEPT',
  'GIVE_BACK',
  'HAND_IN',
  'CHECK',
  'FAIL_CHECK',
  'CONFIRM',
  'DISPUTE',
  'RATE',
  'REOPEN',
  'WITHDRAW',
] as const;

export type Effect = (typeof EFFECTS)[number];

/** Limits an installation sets for all communities (settings `ISSUE_…`). */
export const STANDARDS = ['OFFER', 'WORK', 'CONFIRMATION'] as const;

/** Most steps of a procedure, actions of a step, levels of a ladder. */
export const MAX_STEPS = 40;
export const MAX_ACTIONS = 20;
export const MAX_LEVELS = 6;

const MAX_NAME_LENGTH = 100;

/** Steps and actions are named in capitals, e.g. `JOINT_MEETING`. */
export const codeShape = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/);

export const nameShape = z.strictObject({
  'zh-CN': z.string().trim().min(1).max(MAX_NAME_LENGTH),
  en: z.string().trim().min(1).max(MAX_NAME_LENGTH),
} satisfies Record<(typeof LOCALES)[number], z.ZodType>);

export type Name = z.output<typeof nameShape>;

export const actionShape = z.strictObject({
  key: codeShape,
  name: nameShape,
  by: z.array(z.enum(ACTORS)).min(1).max(ACTORS.length),
  to: codeShape,
  effect: z.enum(EFFECTS).default('MOVE'),
  leaves: z.array(z.enum(LEAVINGS)).max(LEAVINGS.length).default([]),
  /** Leads back: allowed only because it is written here. */
  returns: z.boolean().default(false),
});

export const stepShape = z.strictObject({
  key: codeShape,
  name: nameShape,
  status: z.enum(STATUSES),
  /** Who has to act next; null where the procedure ends. */
  waitsFor: z.enum(ACTORS).nullable(),
  /** Time for this step; of the category, of the installation, or written here. Absent: only the whole procedure's limit runs. */
  limit: z.union([limitShape, z.strictObject({ standard: z.enum(STANDARDS) })]).optional(),
  /** Action that time takes when the limit is over; absent: the breach is noted and escalates. */
  onTimeout: codeShape.optional(),
  /** Whether suspension (挂账), extension, return and voiding may be asked for here. */
  requests: z.boolean().default(false),
  actions: z.array(actionShape).max(MAX_ACTIONS).default([]),
});

const levelShape = z.strictObject({
  /** Per cent of the limit at which it is reached, 100 or more. */
  percent: z.number().int().min(100).max(1_000),
  to: z.enum(['DISPATCHER', 'SUPERVISOR', 'APPROVER', 'COMMUNITY', 'SUBDISTRICT', 'DISTRICT']),
});

/** A procedure as data. A version never changes; what runs keeps the version it began with. */
export const procedureShape = z.strictObject({
  key: codeShape,
  name: nameShape,
  subject: z.enum(SUBJECTS),
  start: codeShape,
  /** Limit of the whole, from `startsAt` until the first step in `stopsAt`; a category's own limit comes first. */
  limit: limitShape,
  startsAt: codeShape,
  stopsAt: z.array(codeShape).min(1).max(MAX_STEPS),
  /** Who hears of a breach, level by level, whether or not somebody is assigned. */
  escalation: z.array(levelShape).min(1).max(MAX_LEVELS),
  steps: z.array(stepShape).min(2).max(MAX_STEPS),
});

export type ProcedureDefinition = z.output<typeof procedureShape>;
export type Step = ProcedureDefinition['steps'][number];
export type Action = Step['actions'][number];
export type EscalationLevel = ProcedureDefinition['escalation'][number];
