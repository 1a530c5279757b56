import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';
import { NEVER } from '../../timeLimits/clock.ts';
import type { Place } from '../../place.ts';
import type { Evidence } from '../../issue/issue.ts';

/** How long before the due date the owner is reminded, in days. */
export const REMINDER_DAYS = 3;

/** Rejections kept, the latest. */
export const MAX_REJECTIONS = 20;

const REMINDER_MS = REMINDER_DAYS * 86_400_000;

export type Assignment = Place & {
  readonly _id: string;
  readonly resolutionId: string;
  readonly topicId: string | null;
  readonly chairId: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueAt: Date;
};

export type Report = {
  readonly text: string;
  readonly attachments: readonly Evidence[];
  readonly by: string;
  readonly at: Date;
};

export type Rejection = { readonly reason: string; readonly by: string; readonly at: Date };

type Details = Assignment & {
  readonly version: number;
  readonly remindedAt: Date | null;
  /** When its time was over before it was reported; stays after it is done. */
  readonly overdueAt: Date | null;
  readonly report: Report | null;
  readonly rejections: readonly Rejection[];
  /** When the timer has to look at it again. */
  readonly wakeAt: Date;
};

/** One line of a resolution's responsibility list (责任清单). */
export type ResponsibilityItem = Details &
  (
    | { readonly status: 'OPEN' | 'OVERDUE' | 'REPORTED' }
    | { readonly status: 'DONE'; readonly acceptedAt: Date; readonly acceptedById: string }
  );

export type ItemStatus = ResponsibilityItem['status'];

export type ItemCommand =
  | { readonly type: 'ASSIGN'; readonly assignment: Assignment }
  | { readonly type: 'REPORT'; readonly by: string; readonly text: string; readonly attachments: readonly Evidence[] }
  /** The owner has reported it in organizations. */
  | { readonly type: 'TAKE_REPORT'; readonly report: Report }
  | { readonly type: 'ACCEPT'; readonly by: string }
  | { readonly type: 'REJECT'; readonly by: string; readonly reason: string }
  /** A reminder or the due date may have come. */
  | { readonly type: 'WAKE' };

export type ItemEvent = { readonly at: Date } & (
  | { readonly type: 'ASSIGNED'; readonly assignment: Assignment }
  | { readonly type: 'REMINDED' | 'OVERDUE' }
  | { readonly type: 'REPORTED'; readonly report: Report }
  | { readonly type: 'ACCEPTED'; readonly by: string }
  | { readonly type: 'REJECTED'; readonly rejection: Rejection }
);

/** What can be done in each state; a report from organizations is heard in all, and changes nothing in the others. */
export const itemMoves = {
  OPEN: ['REPORT', 'TAKE_REPORT', 'WAKE'],
  OVERDUE: ['REPORT', 'TAKE_REPORT'],
  REPORTED: ['ACCEPT', 'REJECT'],
  DONE: [],
} as const satisfies Record<ItemStatus, readonly ItemCommand['type'][]>;

const TARGET = ['input', 'responsibilityItemId'];

/** Decides a command on an item; pure. Refuses with NOT_FOUND, WRONG_STATE. */
export function decideItem(state: ResponsibilityItem | undefined, command: ItemCommand, at: Date): Outcome<ItemEvent> {
  if (command.type === 'ASSIGN') {
    return state ? accept() : accept({ type: 'ASSIGNED', assignment: command.assignment, at });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'WAKE') return wake(state, at);
  if (command.type === 'TAKE_REPORT') return takeReport(state, command.report, at);
  if (command.type === 'ACCEPT' && state.status === 'DONE') return accept();
  if (!(itemMoves[state.status] as readonly string[]).includes(command.type)) {
    return refuse('WRONG_STATE', TARGET, { status: state.status });
  }
  const { by } = command;
  switch (command.type) {
    case 'REPORT':
      return accept({ type: 'REPORTED', report: { text: command.text, attachments: command.attachments, by, at }, at });
    case 'ACCEPT':
      return accept({ type: 'ACCEPTED', by, at });
    case 'REJECT':
      return accept({ type: 'REJECTED', rejection: { reason: command.reason, by, at }, at });
  }
}

/** What was reported before the last rejection is answered by it, however late it is heard. */
function takeReport(state: ResponsibilityItem, report: Report, at: Date): Outcome<ItemEvent> {
  const rejection = state.rejections.at(-1);
  const waits = (itemMoves[state.status] as readonly string[]).includes('TAKE_REPORT');
  return waits && (!rejection || report.at > rejection.at) ? accept({ type: 'REPORTED', report, at }) : accept();
}

/** Never early; of what was slept through only the last counts. */
function wake(state: ResponsibilityItem, at: Date): Outcome<ItemEvent> {
  if (state.status !== 'OPEN' || at < state.wakeAt) return accept();
  return accept({ type: at >= state.dueAt ? 'OVERDUE' : 'REMINDED', at });
}

/** The only writer of state. */
export function evolveItem(state: Plain<ResponsibilityItem> | undefined, event: ItemEvent): Plain<ResponsibilityItem> {
  if (event.type === 'ASSIGNED') {
    const { assignment } = event;
    const nothing = { remindedAt: null, overdueAt: null, report: null, rejections: [] };
    return { ...assignment, ...nothing, status: 'OPEN', wakeAt: firstWakeUp(assignment.dueAt, event.at) };
  }
  if (!state) throw new TypeError(`${event.type} before ASSIGNED`);
  switch (event.type) {
    case 'REMINDED':
      return { ...state, remindedAt: event.at, wakeAt: state.dueAt };
    case 'OVERDUE':
      return { ...state, status: 'OVERDUE', overdueAt: event.at, wakeAt: NEVER };
    case 'REPORTED': {
      const { report } = event;
      // The time of the report decides, whether or not the timer was there first.
      const overdueAt = report.at < state.dueAt ? null : (state.overdueAt ?? state.dueAt);
      return { ...state, status: 'REPORTED', report, overdueAt, wakeAt: NEVER };
    }
    case 'ACCEPTED':
      return { ...state, status: 'DONE', acceptedAt: event.at, acceptedById: event.by, wakeAt: NEVER };
    case 'REJECTED': {
      const rejections = [...state.rejections, event.rejection].slice(-MAX_REJECTIONS);
      if (state.overdueAt) return { ...state, rejections, status: 'OVERDUE' };
      return { ...state, rejections, status: 'OPEN', wakeAt: state.dueAt };
    }
  }
}

/** The reminder; the due date itself where there is no time for one. */
function firstWakeUp(dueAt: Date, now: Date): Date {
  const reminder = new Date(dueAt.getTime() - REMINDER_MS);
  return reminder > now ? reminder : dueAt;
}
