import type { Plain } from '@linli/kit/mongo/store.ts';
import type { Issue, IssueEvent } from '../issue/issue.ts';
import { type Count, type Counts, SATISFIED_FROM_STARS } from './counts.ts';

type State = Plain<Issue>;

const MINUTE_MS = 60_000;

/** What a step of an issue adds to the counts; pure. `before` is absent for the report itself. */
export function countsOf(event: IssueEvent, before: State | undefined, after: State): Counts {
  if (!before) return { REPORTED: 1, ...(after.channel === 'PATROL' && { REPORTED_BY_PATROL: 1 }) };
  switch (event.type) {
    case 'FILED':
      return { ...inTime('FILED', 'FILED_ON_TIME', before, event.at), ...found(before) };
    case 'DISPATCHED':
    case 'OFFERED':
    case 'ASSIGNED':
      return {
        ...inTime('DISPATCHED', 'DISPATCHED_ON_TIME', before, event.at),
        ...(event.type === 'ASSIGNED' && { ASSIGNED: 1 }),
      };
    case 'ACCEPTED':
      return { ACCEPTANCES: 1, ...(before.firstAcceptedAt === undefined && takenUp(before, event.at)) };
    case 'DONE':
      return { HANDED_IN: 1, ...(event.left.minutes !== undefined && { WORK_MINUTES: event.left.minutes }) };
    case 'CHECKED':
    case 'CHECK_FAILED':
      return checked(event, before);
    case 'MOVED':
      return moved(event, before);
    case 'CONFIRMED':
      return { ...inTime('CLOSED', 'CLOSED_ON_TIME', before, event.at), ...completed(before, after, event.at) };
    case 'PARTNER_CLOSED':
      return completed(before, after, event.closedAt);
    case 'RATED':
      return rated(event.left.stars);
    case 'FOLLOWED_UP':
      return called(event.followUp, before);
    case 'REJECTED':
      return { REJECTED: 1, ...(before.filedAt !== undefined && before.status !== 'ORDERED' && { FILED_WRONGLY: 1 }) };
    case 'VOIDED':
      return { VOIDED: 1, ...(before.filedAt !== undefined && { FILED_WRONGLY: 1 }) };
    case 'BREACHED':
      return event.clock === 'WHOLE' ? { BREACHED: 1 } : { STEPS_BREACHED: 1 };
    default: {
      const count = PLAIN[event.type];
      return count ? { [count]: 1 } : {};
    }
  }
}

/** Steps that count as themselves. */
const PLAIN: { readonly [type in IssueEvent['type']]?: Count } = {
  WITHDRAWN: 'WITHDRAWN',
  MERGED: 'MERGED',
  REFUSED: 'REFUSED',
  OFFER_EXPIRED: 'REFUSED',
  RETURNED: 'RETURNED',
  ACCEPTANCE_EXPIRED: 'RETURNED',
  DISPUTED: 'REWORKED',
  REOPENED: 'REOPENED',
  ESCALATED: 'ESCALATED',
  JOINED: 'JOINED',
  REMINDED: 'REMINDED',
  SUPERVISED: 'SUPERVISED',
  SUPERVISION_OVERDUE: 'SUPERVISION_OVERDUE',
};

const minutesBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.round((to.getTime() - from.getTime()) / MINUTE_MS));

/** One step, and whether it came within the limit of the step it ends; a step without limit is always in time. */
function inTime(count: Count, onTime: Count, { run }: State, at: Date): Counts {
  const late = run.stepClock !== null && run.stepClock.dueAt < at;
  return { [count]: 1, ...(!late && { [onTime]: 1 }) };
}

function found({ filedAt, channel }: State): Counts {
  if (filedAt !== undefined) return {};
  return channel === 'PATROL' ? { FOUND_BY_PATROL: 1 } : { FOUND_BY_OTHERS: 1 };
}

const takenUp = ({ reportedAt }: State, at: Date): Counts => ({
  TAKEN_UP: 1,
  MINUTES_TO_TAKE_UP: minutesBetween(reportedAt, at),
});

/** A check of a report (核实) before the work, or of the work (核查) after it. */
function checked({ type, at }: IssueEvent, before: State): Counts {
  if (before.status !== 'DONE') return inTime('VERIFIED', 'VERIFIED_ON_TIME', before, at);
  return { ...inTime('INSPECTED', 'INSPECTED_ON_TIME', before, at), ...(type === 'CHECK_FAILED' && { REWORKED: 1 }) };
}

/** Moves have no effect of their own: sent to be verified or inspected, or back to where it was filed. */
function moved({ run, at }: IssueEvent, before: State): Counts {
  if (before.status === 'DONE') return inTime('INSPECTIONS_ORDERED', 'INSPECTIONS_ORDERED_ON_TIME', before, at);
  if (before.status !== 'ORDERED') return {};
  const filing = before.timeline.findLast(({ action }) => action === 'FILED');
  if (filing?.from !== undefined && filing.from === run?.step) return { FILED_WRONGLY: 1 };
  return inTime('VERIFICATIONS_ORDERED', 'VERIFICATIONS_ORDERED_ON_TIME', before, at);
}

function completed({ reopenCount, reportedAt }: State, { onTime, confirmedBy }: State, at: Date): Counts {
  if (reopenCount > 0) return { COMPLETED_AGAIN: 1 };
  return {
    COMPLETED: 1,
    MINUTES_TO_COMPLETE: minutesBetween(reportedAt, at),
    ...(onTime && { COMPLETED_ON_TIME: 1 }),
    ...(confirmedBy === 'AUTOMATIC' && { COMPLETED_BY_TIME: 1 }),
  };
}

function rated(stars: number | undefined): Counts {
  if (stars === undefined) return {};
  return { RATED: 1, STARS: stars, ...(stars >= SATISFIED_FROM_STARS && { SATISFIED: 1 }) };
}

function called({ reached, solved, satisfied }: NonNullable<State['followUp']>, before: State): Counts {
  if (!reached || before.reachedByCall) return { CALLS: 1 };
  return {
    CALLS: 1,
    REACHED: 1,
    ...(solved !== null && { ASKED_WHETHER_SOLVED: 1 }),
    ...(solved && { SOLVED_BY_CALL: 1 }),
    ...(satisfied !== null && { ASKED_WHETHER_SATISFIED: 1 }),
    ...(satisfied && { SATISFIED_BY_CALL: 1 }),
  };
}
