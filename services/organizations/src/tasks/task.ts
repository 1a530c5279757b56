import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Plain } from '@linli/kit/mongo/store.ts';

/** Reports kept, the latest. */
export const MAX_TASK_REPORTS = 50;

const PERSON = 'per_';

/** Whether the owner keeps its items here; persons have theirs in issues. */
export const keepsTasks = (ownerId: string): boolean => !ownerId.startsWith(PERSON);

/** The task of an item. */
export const taskIdOf = (itemId: string): string => `otk_${itemId}`;

/** What a resolution gives an organization or a unit to do. */
export type Assignment = {
  readonly _id: string;
  readonly itemId: string;
  readonly resolutionId: string;
  readonly areaIds: readonly string[];
  readonly text: string;
  /** An organization or a handling unit. */
  readonly ownerId: string;
  readonly assignedAt: Date;
  readonly dueAt: Date;
};

export type TaskReport = { readonly at: Date; readonly byId: string; readonly text: string };

type Details = Assignment & {
  readonly version: number;
  /** When its time was over before it was done. */
  readonly overdueAt: Date | null;
  readonly reports: readonly TaskReport[];
};

/** One line of an organization's responsibility list (责任清单). */
export type OrganizationTask = Details &
  (
    | {
        readonly status: 'OPEN';
        /** When the timer has to look at it. */
        readonly wakeAt: Date;
      }
    | { readonly status: 'OVERDUE' }
    | { readonly status: 'DONE'; readonly closedAt: Date }
  );

export type TaskStatus = OrganizationTask['status'];

export type TaskCommand =
  | { readonly type: 'ASSIGN'; readonly assignment: Assignment }
  | { readonly type: 'REPORT' | 'CLOSE'; readonly by: string; readonly text: string }
  /** The item was accepted as done in issues. */
  | { readonly type: 'ACCEPT'; readonly acceptedAt: Date }
  /** The due date may have come. */
  | { readonly type: 'TIME_OUT' };

export type TaskEvent =
  | { readonly type: 'ASSIGNED'; readonly assignment: Assignment }
  | { readonly type: 'REPORTED' | 'CLOSED'; readonly report: TaskReport }
  | { readonly type: 'ACCEPTED'; readonly at: Date }
  | { readonly type: 'OVERDUE'; readonly at: Date };

/** What can be done in each state; time and acceptance are heard in all, and change nothing where they are not named. */
export const taskMoves = {
  OPEN: ['REPORT', 'CLOSE', 'ACCEPT', 'TIME_OUT'],
  OVERDUE: ['REPORT', 'CLOSE', 'ACCEPT'],
  DONE: [],
} as const satisfies Record<TaskStatus, readonly TaskCommand['type'][]>;

const TARGET = ['input', 'organizationTaskId'];

/** Decides a command; pure. Refuses with NOT_FOUND, WRONG_STATE. */
export function decide(state: OrganizationTask | undefined, command: TaskCommand, now: Date): Outcome<TaskEvent> {
  if (command.type === 'ASSIGN') {
    return state ? accept() : accept({ type: 'ASSIGNED', assignment: command.assignment });
  }
  if (!state) return refuse('NOT_FOUND', TARGET);
  if (command.type === 'TIME_OUT') {
    return state.status === 'OPEN' && state.dueAt <= now ? accept({ type: 'OVERDUE', at: now }) : accept();
  }
  if (command.type === 'ACCEPT') {
    return state.status === 'DONE' ? accept() : accept({ type: 'ACCEPTED', at: command.acceptedAt });
  }
  if (!(taskMoves[state.status] as readonly string[]).includes(command.type)) {
    return refuse('WRONG_STATE', TARGET, { status: state.status });
  }
  const report = { at: now, byId: command.by, text: command.text };
  return accept({ type: command.type === 'CLOSE' ? 'CLOSED' : 'REPORTED', report });
}

/** The only writer of state. */
export function evolve(state: Plain<OrganizationTask> | undefined, event: TaskEvent): Plain<OrganizationTask> {
  if (event.type === 'ASSIGNED') {
    const { assignment } = event;
    return { ...assignment, overdueAt: null, reports: [], status: 'OPEN', wakeAt: assignment.dueAt };
  }
  if (!state) throw new TypeError(`${event.type} before ASSIGNED`);
  if (event.type === 'OVERDUE') return { ...awake(state), status: 'OVERDUE', overdueAt: event.at };
  if (event.type === 'ACCEPTED') return done(state, event.at);
  const reports = [...state.reports, event.report].slice(-MAX_TASK_REPORTS);
  return event.type === 'REPORTED' ? { ...state, reports } : done({ ...state, reports }, event.report.at);
}

function done(state: Plain<OrganizationTask>, at: Date): Plain<OrganizationTask> {
  const overdueAt = state.overdueAt ?? (at > state.dueAt ? at : null);
  return { ...awake(state), status: 'DONE', closedAt: at, overdueAt };
}

/** The timer has nothing more to look at. */
function awake(state: Plain<OrganizationTask>): Omit<Details, 'version'> {
  const { wakeAt: _, ...kept } = { wakeAt: undefined, ...state };
  return kept;
}
