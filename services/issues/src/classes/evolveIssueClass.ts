import { withStep } from '@linli/kit/history.ts';
import {
  type ClassStep,
  type IssueClassEvent,
  MAX_CLASS_STEPS,
  type Plain,
  type PlainClass,
  type IssueClass,
} from './issueClass.ts';
import type { Profile } from './profile.ts';

type Of<S extends IssueClass['status']> = Plain<Extract<IssueClass, { status: S }>>;

/** The only writer of state. @throws TypeError when the event does not belong to the state. */
export function evolve(before: PlainClass | undefined, event: IssueClassEvent): PlainClass {
  if (event.type === 'CREATED') return created(event);
  if (!before) throw new TypeError(`${event.type} without a class`);
  const state = { ...before, ...historyWith(before, event) };
  switch (event.type) {
    case 'REVISED':
      // The rest of the state stays as it is; only one without a root cause may be left without.
      return { ...state, title: event.title, rootCause: event.rootCause } as PlainClass;
    case 'ACCEPTED':
      return { ...(state as Of<'PROPOSED'>), status: 'ACCEPTED', rootCause: event.rootCause, acceptedAt: event.at };
    case 'ACTION_BEGUN':
      return { ...(state as Of<'ACCEPTED'>), status: 'ACTION', action: event.action };
    case 'RESOLVED':
      return { ...(state as Of<'ACTION'>), status: 'RESOLVED', resolvedAt: event.at, summary: event.summary };
    case 'DISMISSED':
      return dismissed(state, event.at, { reason: event.reason, mergedIntoId: null });
    case 'MERGED_AWAY':
      return dismissed(state, event.at, { reason: null, mergedIntoId: event.intoId });
    case 'MEMBERS_ADDED':
    case 'MEMBERS_REMOVED':
    case 'SPLIT_OFF':
    case 'TAKEN_IN':
      return { ...state, ...known(state, event.profile) };
  }
}

function created(event: Extract<IssueClassEvent, { type: 'CREATED' }>): PlainClass {
  const { _id, title, rootCause, origin, profile } = event.creation;
  const start = { _id, title, origin, ...profile, createdAt: event.at, createdById: event.by };
  return { ...start, ...historyWith({ history: [], stepCount: 0 }, event), status: 'PROPOSED', rootCause };
}

/** Once the action has begun the fingerprint and the area stay, so that before and after are counted alike. */
function known({ status }: PlainClass, profile: Profile): Partial<Profile> {
  if (status !== 'ACTION') return profile;
  const { memberCount, firstReportedAt, lastReportedAt } = profile;
  return { memberCount, firstReportedAt, lastReportedAt };
}

function dismissed(state: PlainClass, at: Date, why: Pick<Of<'DISMISSED'>, 'reason' | 'mergedIntoId'>): PlainClass {
  return { ...state, status: 'DISMISSED', memberCount: 0, dismissedAt: at, ...why } as PlainClass;
}

function historyWith({ history, stepCount }: Pick<PlainClass, 'history' | 'stepCount'>, event: IssueClassEvent) {
  return { history: withStep(history, stepOf(event), MAX_CLASS_STEPS), stepCount: stepCount + 1 };
}

function stepOf(event: IssueClassEvent): ClassStep {
  const { at, by, type: action } = event;
  const step = { at, by, action };
  switch (event.type) {
    case 'CREATED': {
      const { issueIds, otherClassId } = event.creation;
      return { ...step, issueIds, ...(otherClassId && { otherClassId }) };
    }
    case 'DISMISSED':
      return { ...step, reason: event.reason, issueIds: event.issueIds };
    case 'MEMBERS_ADDED':
      return { ...step, issueIds: event.issueIds };
    case 'MEMBERS_REMOVED':
      return { ...step, reason: event.reason, issueIds: event.issueIds };
    case 'SPLIT_OFF':
    case 'MERGED_AWAY':
      return { ...step, issueIds: event.issueIds, otherClassId: event.intoId };
    case 'TAKEN_IN':
      return { ...step, issueIds: event.issueIds, otherClassId: event.fromId };
    case 'REVISED':
    case 'ACCEPTED':
    case 'ACTION_BEGUN':
    case 'RESOLVED':
      return step;
  }
}
