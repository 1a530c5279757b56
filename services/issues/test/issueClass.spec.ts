import { describe, expect, it, test } from '@jest/globals';
import { decide } from '../src/classes/decideIssueClass.ts';
import { effectOf, effectSentence, effectWindows } from '../src/classes/effect.ts';
import { evolve } from '../src/classes/evolveIssueClass.ts';
import {
  type IssueClass,
  type IssueClassCommand,
  type IssueClassStatus,
  MAX_CLASS_MEMBERS,
  MAX_CLASS_STEPS,
  type PlainClass,
  possible,
} from '../src/classes/issueClass.ts';
import type { Profile } from '../src/classes/profile.ts';

const NOW = new Date('2026-03-10T08:00:00.000Z');
const DAY = 86_400_000;

const profile: Profile = {
  areaIds: ['are_d', 'are_c'],
  areaId: 'are_c',
  categoryCodes: ['16-004'],
  sharedTerms: [],
  keyTerms: ['水压低'],
  least: 1,
  memberCount: 12,
  firstReportedAt: new Date('2026-03-01T08:00:00.000Z'),
  lastReportedAt: new Date('2026-03-07T08:00:00.000Z'),
};
const creation = {
  _id: 'icl_1',
  title: '水压',
  rootCause: null,
  origin: 'CANDIDATE',
  profile,
  issueIds: ['iss_1'],
} as const;
const some = { issueIds: ['iss_1'], profile };
const dueAt = new Date(NOW.getTime() + DAY);
const action = { text: '更换水泵', owner: { kind: 'UNIT', id: 'hun_1' }, dueAt, areaId: 'are_c' } as const;

const commands: { [T in IssueClassCommand['type']]: Extract<IssueClassCommand, { type: T }> } = {
  CREATE: { type: 'CREATE', creation },
  REVISE: { type: 'REVISE', title: '水压低', rootCause: null },
  ACCEPT: { type: 'ACCEPT', rootCause: '水泵老化' },
  BEGIN_ACTION: { type: 'BEGIN_ACTION', action },
  RESOLVE: { type: 'RESOLVE', summary: '已更换' },
  DISMISS: { type: 'DISMISS', reason: '不成立', issueIds: ['iss_1'] },
  ADD_MEMBERS: { type: 'ADD_MEMBERS', ...some },
  REMOVE_MEMBERS: { type: 'REMOVE_MEMBERS', reason: '无关', ...some },
  SPLIT: { type: 'SPLIT', intoId: 'icl_2', ...some },
  TAKE_IN: { type: 'TAKE_IN', fromId: 'icl_2', ...some },
  MERGE_INTO: { type: 'MERGE_INTO', intoId: 'icl_2', issueIds: ['iss_1'] },
};

function after(...steps: IssueClassCommand[]): PlainClass {
  let state: PlainClass | undefined;
  for (const command of steps) {
    const outcome = decide(state, command, 'per_1', NOW);
    if (!outcome.ok) throw new Error(outcome.errors[0]?.code);
    for (const event of outcome.events) state = evolve(state, event);
  }
  return state as PlainClass;
}

const { CREATE, ACCEPT, BEGIN_ACTION, RESOLVE, DISMISS } = commands;
const states: Record<IssueClassStatus, PlainClass> = {
  PROPOSED: after(CREATE),
  ACCEPTED: after(CREATE, ACCEPT),
  ACTION: after(CREATE, ACCEPT, BEGIN_ACTION),
  RESOLVED: after(CREATE, ACCEPT, BEGIN_ACTION, RESOLVE),
  DISMISSED: after(CREATE, DISMISS),
};
const leadsTo: Partial<Record<IssueClassCommand['type'], IssueClassStatus>> = {
  ACCEPT: 'ACCEPTED',
  BEGIN_ACTION: 'ACTION',
  RESOLVE: 'RESOLVED',
  DISMISS: 'DISMISSED',
  MERGE_INTO: 'DISMISSED',
};
const every = Object.entries(states).flatMap(([status, state]) =>
  Object.values(commands).map((command) => ({
    status: status as IssueClassStatus,
    type: command.type,
    state,
    command,
  })),
);
const codes = (state: PlainClass | undefined, command: IssueClassCommand) => {
  const outcome = decide(state, command, 'per_1', NOW);
  return outcome.ok ? [] : outcome.errors.map(({ code }) => code);
};

describe('I9 class: every state and every command', () => {
  test.each(every)('I9 $type in $status', ({ status, type, state, command }) => {
    expect(state.status).toBe(status);
    const allowed: readonly string[] = possible[status];
    if (!allowed.includes(type)) {
      expect(codes(state, command)).toEqual(['WRONG_STATE']);
      return;
    }
    const outcome = decide(state, command, 'per_2', NOW);
    if (!outcome.ok) throw new Error('refused');
    const next = outcome.events.reduce<PlainClass>(evolve, state);
    expect(next.status).toBe(leadsTo[type] ?? status);
    expect(next.history.at(-1)).toMatchObject({ at: NOW, by: 'per_2', action: outcome.events[0]?.type });
    expect(next.stepCount).toBe(state.stepCount + 1);
  });

  test.each(Object.values(commands).filter(({ type }) => type !== 'CREATE'))('I9 $type without a class', (command) => {
    expect(codes(undefined, command)).toEqual(['NOT_FOUND']);
  });
});

describe('I9 class: rules', () => {
  const { PROPOSED, ACTION } = states;

  it('I9 is accepted with a root cause only, given now or before', () => {
    expect(codes(PROPOSED, { type: 'ACCEPT', rootCause: null })).toEqual(['ROOT_CAUSE_MISSING']);
    const explained = after(CREATE, { type: 'REVISE', title: null, rootCause: '水泵老化' });
    expect(explained.title).toBe('水压');
    expect(codes(explained, { type: 'ACCEPT', rootCause: null })).toEqual([]);
  });

  it('I9 has members of one area, not too many, and never none', () => {
    const with_ = (more: Partial<Profile>) => ({ ...some, profile: { ...profile, ...more } });
    expect(codes(PROPOSED, { type: 'ADD_MEMBERS', ...with_({ areaIds: [] }) })).toEqual(['ISSUES_TOO_FAR_APART']);
    expect(codes(PROPOSED, { type: 'TAKE_IN', fromId: 'x', ...with_({ memberCount: MAX_CLASS_MEMBERS + 1 }) })).toEqual(
      ['TOO_MANY_MEMBERS'],
    );
    expect(codes(PROPOSED, { type: 'SPLIT', intoId: 'x', issueIds: [], profile: undefined })).toEqual(['LAST_MEMBER']);
    expect(codes(PROPOSED, { type: 'ADD_MEMBERS', ...with_({ areaIds: ['are_d'] }) })).toEqual([]);
    expect(codes(ACTION, { type: 'ADD_MEMBERS', ...with_({ areaIds: ['are_d'] }) })).toEqual(['OUTSIDE_CLASS_AREA']);
    const far = { ...creation, profile: { ...profile, areaIds: [] } };
    expect(codes(undefined, { type: 'CREATE', creation: far })).toEqual(['ISSUES_TOO_FAR_APART']);
  });

  it('I9 the fingerprint stays once the action has begun', () => {
    const other = { ...profile, keyTerms: ['噪音'], memberCount: 13 };
    const add = { type: 'ADD_MEMBERS', issueIds: ['iss_2'], profile: other } as const;
    expect(after(CREATE, add)).toMatchObject({ keyTerms: ['噪音'], memberCount: 13 });
    expect(after(CREATE, ACCEPT, BEGIN_ACTION, add)).toMatchObject({ keyTerms: ['水压低'], memberCount: 13 });
    expect(codes(states.ACCEPTED, { ...BEGIN_ACTION, action: { ...action, dueAt: NOW } })).toEqual(['DUE_IN_THE_PAST']);
  });

  it('I9 keeps the first and the latest steps', () => {
    const many = Array.from({ length: 80 }, () => commands.ADD_MEMBERS);
    const { history, stepCount } = after(CREATE, ...many);
    expect([history.length, history[0]?.action, stepCount]).toEqual([MAX_CLASS_STEPS, 'CREATED', 81]);
    expect(after(CREATE, { ...commands.ADD_MEMBERS, issueIds: [] }).stepCount).toBe(1);
  });
});

describe('I9 effect', () => {
  const resolved = { ...states.RESOLVED, version: 1 } as IssueClass;
  const later = (days: number) => new Date(NOW.getTime() + days * DAY);

  it('I9 is told from the seventh day on, over equal windows of 180 days at most', () => {
    expect(effectWindows(resolved, later(6.9))).toBeUndefined();
    expect(effectWindows({ ...states.ACTION, version: 1 } as IssueClass, later(60))).toBeUndefined();
    expect(effectWindows({ ...resolved, keyTerms: [] }, later(60))).toBeUndefined();
    expect(effectWindows(resolved, later(60.5))).toEqual({
      days: 60,
      before: { since: later(-60), until: NOW },
      after: { since: NOW, until: later(60) },
    });
    expect(effectWindows(resolved, later(400))?.days).toBe(180);
  });

  it('I9 shows what was prevented and what came on top, never below zero', () => {
    const windows = effectWindows(resolved, later(60));
    if (!windows) throw new Error('no windows');
    const good = effectOf(windows, { before: 12, after: 1 });
    expect(good).toMatchObject({ expected: 12, prevented: 11, additional: 0 });
    expect([good.before.per30Days, good.after.per30Days]).toEqual([6, 0.5]);
    expect(effectSentence(good)['zh-CN']).toBe('整治前 60 天 12 件,整治后 60 天 1 件,少发生 11 件');
    const bad = effectOf(windows, { before: 1, after: 3 });
    expect(bad).toMatchObject({ prevented: 0, additional: 2 });
    expect(effectSentence(bad).en).toBe('1 in the 60 days before the action, 3 in the 60 days after it: 2 more');
  });
});
