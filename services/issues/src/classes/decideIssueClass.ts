import { accept, type Outcome, refuse } from '@linli/kit/decisions.ts';
import {
  type IssueClassCommand,
  type IssueClassEvent,
  MAX_CLASS_MEMBERS,
  type PlainClass,
  possible,
} from './issueClass.ts';
import type { Profile } from './profile.ts';

type Of<T extends IssueClassCommand['type']> = Extract<IssueClassCommand, { type: T }>;
type Result = Outcome<IssueClassEvent>;

/**
 * Decides a command; pure. Refuses with NOT_FOUND, WRONG_STATE, ROOT_CAUSE_MISSING, DUE_IN_THE_PAST, ISSUES_TOO_FAR_APART,
 * OUTSIDE_CLASS_AREA, TOO_MANY_MEMBERS, LAST_MEMBER.
 */
export function decide(state: PlainClass | undefined, command: IssueClassCommand, by: string, at: Date): Result {
  const fact = { at, by };
  if (command.type === 'CREATE') {
    if (state) return wrongState(state);
    const { creation } = command;
    return checkProfile(creation.profile, ['input', 'issueIds']) ?? accept({ ...fact, type: 'CREATED', creation });
  }
  if (!state) return refuse('NOT_FOUND', ['input', 'issueClassId']);
  const allowed: readonly string[] = possible[state.status];
  if (!allowed.includes(command.type)) return wrongState(state);
  switch (command.type) {
    case 'REVISE':
      return accept({ ...fact, ...revised(state, command), type: 'REVISED' });
    case 'ACCEPT': {
      const rootCause = command.rootCause ?? state.rootCause;
      if (rootCause === null) return refuse('ROOT_CAUSE_MISSING', ['input', 'rootCause']);
      return accept({ ...fact, type: 'ACCEPTED', rootCause });
    }
    case 'BEGIN_ACTION':
      if (command.action.dueAt <= at) return refuse('DUE_IN_THE_PAST', ['input', 'dueAt']);
      return accept({ ...fact, type: 'ACTION_BEGUN', action: { ...command.action, begunAt: at } });
    case 'RESOLVE':
      return accept({ ...fact, type: 'RESOLVED', summary: command.summary });
    case 'DISMISS':
      return accept({ ...fact, type: 'DISMISSED', reason: command.reason, issueIds: command.issueIds });
    case 'MERGE_INTO':
      return accept({ ...fact, type: 'MERGED_AWAY', intoId: command.intoId, issueIds: command.issueIds });
    case 'ADD_MEMBERS':
    case 'TAKE_IN':
      return come(state, command, fact);
    case 'REMOVE_MEMBERS':
    case 'SPLIT':
      return go(command, fact);
  }
}

function come(state: PlainClass, command: Of<'ADD_MEMBERS' | 'TAKE_IN'>, fact: { at: Date; by: string }): Result {
  const { issueIds, profile } = command;
  if (issueIds.length === 0) return accept();
  const field = command.type === 'ADD_MEMBERS' ? ['input', 'issueIds'] : ['input', 'fromClassId'];
  const wrong = checkProfile(profile, field);
  if (wrong) return wrong;
  const wider = profile.areaIds.length < state.areaIds.length;
  if (state.status === 'ACTION' && wider) return refuse('OUTSIDE_CLASS_AREA', field);
  return command.type === 'ADD_MEMBERS'
    ? accept({ ...fact, type: 'MEMBERS_ADDED', issueIds, profile })
    : accept({ ...fact, type: 'TAKEN_IN', fromId: command.fromId, issueIds, profile });
}

function go(command: Of<'REMOVE_MEMBERS' | 'SPLIT'>, fact: { at: Date; by: string }): Result {
  const { issueIds, profile } = command;
  if (!profile) return refuse('LAST_MEMBER', ['input', 'issueIds']);
  return command.type === 'REMOVE_MEMBERS'
    ? accept({ ...fact, type: 'MEMBERS_REMOVED', issueIds, profile, reason: command.reason })
    : accept({ ...fact, type: 'SPLIT_OFF', issueIds, profile, intoId: command.intoId });
}

function checkProfile({ areaIds, memberCount }: Profile, field: readonly string[]) {
  if (areaIds.length === 0) return refuse('ISSUES_TOO_FAR_APART', field);
  if (memberCount > MAX_CLASS_MEMBERS) return refuse('TOO_MANY_MEMBERS', field, { most: MAX_CLASS_MEMBERS });
  return undefined;
}

const revised = (state: PlainClass, { title, rootCause }: Of<'REVISE'>) => ({
  title: title ?? state.title,
  rootCause: rootCause ?? state.rootCause,
});

const wrongState = ({ status }: PlainClass) => refuse('WRONG_STATE', ['input', 'issueClassId'], { status });
