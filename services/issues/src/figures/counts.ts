/**
 * What is counted of issues; every measure is a formula over these. Minutes and stars are sums, all others numbers of steps.
 * A count belongs to the step that brought it, with the area, category and people the issue had then.
 */
export const COUNTS = [
  'REPORTED',
  'REPORTED_BY_PATROL',
  'JOINED',
  /** Filed as a case (立案), every time. */
  'FILED',
  'FILED_ON_TIME',
  /** A filing that was taken back. */
  'FILED_WRONGLY',
  /** First filing of what a patrol has found, and of what others had to report. */
  'FOUND_BY_PATROL',
  'FOUND_BY_OTHERS',
  'REJECTED',
  'WITHDRAWN',
  'VOIDED',
  'MERGED',
  /** Put into the pool, offered or assigned, every time. */
  'DISPATCHED',
  'DISPATCHED_ON_TIME',
  'ASSIGNED',
  'REFUSED',
  /** Accepted for the first time; an issue is taken up once. */
  'TAKEN_UP',
  'MINUTES_TO_TAKE_UP',
  'ACCEPTANCES',
  /** Given back by who had it, or taken from them by time. */
  'RETURNED',
  'HANDED_IN',
  'WORK_MINUTES',
  /** Work found wanting by a check or the reporter. */
  'REWORKED',
  'VERIFICATIONS_ORDERED',
  'VERIFICATIONS_ORDERED_ON_TIME',
  'VERIFIED',
  'VERIFIED_ON_TIME',
  'INSPECTIONS_ORDERED',
  'INSPECTIONS_ORDERED_ON_TIME',
  'INSPECTED',
  'INSPECTED_ON_TIME',
  /** Confirmed for the first time; an issue is completed once. */
  'COMPLETED',
  'COMPLETED_ON_TIME',
  'COMPLETED_BY_TIME',
  'MINUTES_TO_COMPLETE',
  /** The step of closing, every time, within its own limit. */
  'CLOSED',
  'CLOSED_ON_TIME',
  'COMPLETED_AGAIN',
  'REOPENED',
  /** Limits of the whole, and of single steps, that were exceeded. */
  'BREACHED',
  'STEPS_BREACHED',
  'ESCALATED',
  'RATED',
  'STARS',
  /** Rated with at least `SATISFIED_FROM_STARS`. */
  'SATISFIED',
  /** Calls after the end; what was answered counts once per issue, of the first call that reached somebody. */
  'CALLS',
  'REACHED',
  'ASKED_WHETHER_SOLVED',
  'SOLVED_BY_CALL',
  'ASKED_WHETHER_SATISFIED',
  'SATISFIED_BY_CALL',
  'REMINDED',
  'SUPERVISED',
  'SUPERVISION_OVERDUE',
] as const;

export type Count = (typeof COUNTS)[number];

export type Counts = { readonly [key in Count]?: number };

/** Stars from which a rating counts as satisfied. */
export const SATISFIED_FROM_STARS = 4;
