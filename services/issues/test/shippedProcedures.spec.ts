import { describe, expect, it } from '@jest/globals';
import { lint } from '../src/procedure/lint.ts';
import { actionOf, type Run } from '../src/procedure/run.ts';
import { shipped } from '../src/procedure/shipped.ts';

/** Where each action of each step leads; what is not here cannot be done. */
const TABLE: Record<string, Record<string, Record<string, string>>> = {
  DIGITAL_CITY: {
    REPORTED: { ASK_VERIFICATION: 'VERIFICATION', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
    VERIFICATION: { VERIFY: 'FILING', NOT_FOUND: 'FILING', WITHDRAW: 'WITHDRAWN' },
    FILING: { FILE: 'DISPATCHING', REJECT: 'REJECTED', VERIFY_AGAIN: 'VERIFICATION', WITHDRAW: 'WITHDRAWN' },
    DISPATCHING: { ASSIGN: 'ASSIGNED', RETURN_TO_FILING: 'FILING' },
    ASSIGNED: { ACCEPT: 'HANDLING', RETURN: 'DISPATCHING', REASSIGN: 'ASSIGNED' },
    HANDLING: { HAND_IN: 'INSPECTION', RETURN: 'DISPATCHING' },
    INSPECTION: { PASS: 'CLOSING', FAIL: 'HANDLING' },
    CLOSING: { CLOSE: 'COMPLETED', INSPECT_AGAIN: 'INSPECTION' },
    COMPLETED: { RATE: 'RATED', REOPEN: 'DISPATCHING' },
    RATED: { REOPEN: 'DISPATCHING' },
    REJECTED: {},
    WITHDRAWN: {},
  },
  FIVE_STEP: {
    PROPOSAL: { PROPOSE: 'CONFERENCE', WITHDRAW: 'WITHDRAWN' },
    CONFERENCE: { TAKE_UP: 'DISCUSSION', RETURN: 'PROPOSAL', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
    DISCUSSION: { CLOSE_DISCUSSION: 'RESOLUTION', DISCUSS: 'DISCUSSION', RETURN: 'CONFERENCE' },
    RESOLUTION: { ADOPT: 'JUDGEMENT', DISCUSS_AGAIN: 'DISCUSSION', REJECT: 'REJECTED' },
    JUDGEMENT: { JUDGE: 'JUDGEMENT', SATISFIED: 'COMPLETED', DISSATISFIED: 'DISCUSSION' },
    COMPLETED: {},
    REJECTED: {},
    WITHDRAWN: {},
  },
  ONE_THREE_N: {
    COLLECTION: { PROPOSE: 'BRANCH_LEADS', WITHDRAW: 'WITHDRAWN' },
    BRANCH_LEADS: {
      CONVENE: 'THREE_PARTIES',
      ENTRUST: 'MEMBER_HELPS',
      RETURN: 'COLLECTION',
      REJECT: 'REJECTED',
      WITHDRAW: 'WITHDRAWN',
    },
    THREE_PARTIES: { RESOLVE: 'N_UNITS_ACT', RETURN: 'BRANCH_LEADS' },
    MEMBER_HELPS: { HAND_IN: 'JUDGEMENT', RETURN: 'BRANCH_LEADS' },
    N_UNITS_ACT: { HAND_IN: 'JUDGEMENT', RETURN: 'THREE_PARTIES' },
    JUDGEMENT: { JUDGE: 'JUDGEMENT', SATISFIED: 'COMPLETED', DISSATISFIED: 'BRANCH_LEADS' },
    COMPLETED: {},
    REJECTED: {},
    WITHDRAWN: {},
  },
  ORDER_ACCEPT_SUPERVISE: {
    ORDERED: { ASSIGN: 'ASSIGNED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
    ASSIGNED: { ACCEPT: 'WORK', REFUSE: 'ORDERED', REASSIGN: 'ASSIGNED', WITHDRAW: 'WITHDRAWN' },
    WORK: { COMPLETE: 'CONFIRMATION', RETURN: 'ORDERED', REASSIGN: 'ASSIGNED' },
    CONFIRMATION: { CONFIRM: 'COMPLETED', DISPUTE: 'WORK', AUTO_CONFIRM: 'COMPLETED' },
    COMPLETED: { RATE: 'RATED', REOPEN: 'ASSIGNED' },
    RATED: { REOPEN: 'ASSIGNED' },
    WITHDRAWN: {},
    REJECTED: {},
  },
  ORDER_DISPATCH_ACCEPT: {
    ORDERED: { DISPATCH: 'POOL', OFFER: 'OFFERED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
    POOL: { ACCEPT: 'WORK', OFFER: 'OFFERED', WITHDRAW: 'WITHDRAWN' },
    OFFERED: {
      ACCEPT: 'WORK',
      REFUSE: 'POOL',
      DISPATCH: 'POOL',
      OFFER: 'OFFERED',
      EXPIRE_OFFER: 'POOL',
      WITHDRAW: 'WITHDRAWN',
    },
    WORK: { COMPLETE: 'CONFIRMATION', RETURN: 'POOL', EXPIRE_WORK: 'POOL' },
    CONFIRMATION: { CONFIRM: 'COMPLETED', DISPUTE: 'WORK', AUTO_CONFIRM: 'COMPLETED' },
    COMPLETED: { RATE: 'RATED', REOPEN: 'POOL' },
    RATED: { REOPEN: 'POOL' },
    WITHDRAWN: {},
    REJECTED: {},
  },
  SERVICE_APPLICATION: {
    SUBMITTED: { RECEIVE: 'ACCEPTANCE', ASK_SUPPLEMENT: 'SUPPLEMENT', WITHDRAW: 'WITHDRAWN' },
    SUPPLEMENT: { SUPPLY: 'ACCEPTANCE', LAPSE: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
    ACCEPTANCE: { ACCEPT: 'PROCESSING', ASK_SUPPLEMENT: 'SUPPLEMENT', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
    PROCESSING: { PROPOSE_DECISION: 'DECISION', ASK_SUPPLEMENT: 'SUPPLEMENT', WITHDRAW: 'WITHDRAWN' },
    DECISION: { GRANT: 'DELIVERY', REFUSE: 'REJECTED', RETURN: 'PROCESSING', WITHDRAW: 'WITHDRAWN' },
    DELIVERY: { DELIVER: 'COMPLETED', COLLECT: 'COMPLETED' },
    COMPLETED: { RATE: 'RATED' },
    RATED: {},
    REJECTED: {},
    WITHDRAWN: {},
  },
  SIX_PARTY: {
    RAISED: {
      ONLINE: 'ONLINE',
      ON_THE_SPOT: 'ON_THE_SPOT',
      MEETING: 'MEETING',
      REJECT: 'REJECTED',
      WITHDRAW: 'WITHDRAWN',
    },
    ONLINE: { RESOLVE: 'HANDLING', TO_MEETING: 'MEETING', RETURN: 'RAISED' },
    ON_THE_SPOT: { RESOLVE: 'HANDLING', TO_MEETING: 'MEETING', RETURN: 'RAISED' },
    MEETING: { RESOLVE: 'HANDLING', RETURN: 'RAISED' },
    HANDLING: { HAND_IN: 'JUDGEMENT', RETURN: 'MEETING' },
    JUDGEMENT: { JUDGE: 'JUDGEMENT', SATISFIED: 'COMPLETED', DISSATISFIED: 'HANDLING' },
    COMPLETED: {},
    REJECTED: {},
    WITHDRAWN: {},
  },
  SIX_STEP: {
    RESIDENTS_PROPOSE: { PROPOSE: 'BRANCH_REVIEWS', WITHDRAW: 'WITHDRAWN' },
    BRANCH_REVIEWS: {
      TAKE_UP: 'JOINT_MEETING',
      RETURN: 'RESIDENTS_PROPOSE',
      REJECT: 'REJECTED',
      WITHDRAW: 'WITHDRAWN',
    },
    JOINT_MEETING: { RESOLVE: 'DEPARTMENTS_ACT', RETURN: 'BRANCH_REVIEWS' },
    DEPARTMENTS_ACT: { HAND_IN: 'MEMBERS_SUPERVISE', RETURN: 'JOINT_MEETING' },
    MEMBERS_SUPERVISE: { PASS: 'RESIDENTS_JUDGE', FAIL: 'DEPARTMENTS_ACT' },
    RESIDENTS_JUDGE: { JUDGE: 'RESIDENTS_JUDGE', SATISFIED: 'COMPLETED', DISSATISFIED: 'DEPARTMENTS_ACT' },
    COMPLETED: {},
    REJECTED: {},
    WITHDRAWN: {},
  },
  WHISTLE: {
    CALLED: {
      REPORT: 'CALLED',
      OBJECT: 'CALLED',
      UPHOLD: 'CALLED',
      OVERRULE: 'CALLED',
      ALL_REPORTED: 'JUDGEMENT',
      EXPIRE_RESPONSE: 'JUDGEMENT',
      WITHDRAW: 'WITHDRAWN',
    },
    JUDGEMENT: {
      JUDGE: 'CLOSED',
      CALL_AGAIN: 'CALLED',
      REPORT: 'JUDGEMENT',
      UPHOLD: 'JUDGEMENT',
      OVERRULE: 'JUDGEMENT',
    },
    CLOSED: {},
    WITHDRAWN: {},
  },
};

const allKeys = [
  ...new Set(
    [...shipped.values()].flatMap(({ steps }) => steps.flatMap(({ actions }) => actions.map(({ key }) => key))),
  ),
];

const at = (key: string, step: string): Run => ({
  key,
  version: 1,
  areaId: null,
  step,
  enteredAt: new Date(0),
  stepClock: null,
  clock: null,
  level: 0,
  request: null,
  suspendedUntil: null,
});

describe('D2 shipped procedures', () => {
  it('are nine', () => {
    expect([...shipped.keys()].toSorted()).toEqual(Object.keys(TABLE).toSorted());
  });

  it.each([...shipped])('%s is sound', (key, procedure) => {
    expect(procedure.key).toBe(key);
    expect(lint(procedure)).toEqual([]);
  });

  it.each([...shipped])('%s: every step × every action', (key, procedure) => {
    expect(procedure.steps.map((step) => step.key)).toEqual(Object.keys(TABLE[key] ?? {}));
    for (const step of procedure.steps) {
      const possible = allKeys.flatMap((action) => {
        const found = actionOf(procedure, at(key, step.key), { key: action });
        return found ? [[action, found.to]] : [];
      });
      expect({ step: step.key, ...Object.fromEntries(possible) }).toEqual({
        step: step.key,
        ...TABLE[key]?.[step.key],
      });
    }
  });
});

/** Steps and actions by who takes them, as the sources tell it. */
const story = (key: string, ...path: string[]): string[] => {
  const procedure = shipped.get(key);
  if (!procedure) throw new Error(`no ${key}`);
  let step = procedure.start;
  const steps = [step];
  for (const name of path) {
    const action = actionOf(procedure, at(key, step), { key: name });
    if (!action) throw new Error(`${name} is not possible in ${step}`);
    step = action.to;
    steps.push(step);
  }
  return steps;
};

describe('D2 the sources', () => {
  it('I6 six steps: none can be skipped', () => {
    expect(story('SIX_STEP', 'PROPOSE', 'TAKE_UP', 'RESOLVE', 'HAND_IN', 'PASS', 'SATISFIED')).toEqual([
      'RESIDENTS_PROPOSE',
      'BRANCH_REVIEWS',
      'JOINT_MEETING',
      'DEPARTMENTS_ACT',
      'MEMBERS_SUPERVISE',
      'RESIDENTS_JUDGE',
      'COMPLETED',
    ]);
  });

  it('I3 digital city: nothing is filed unverified or closed unchecked', () => {
    const path = ['ASK_VERIFICATION', 'VERIFY', 'FILE', 'ASSIGN', 'ACCEPT', 'HAND_IN', 'PASS', 'CLOSE'];
    expect(story('DIGITAL_CITY', ...path).at(-1)).toBe('COMPLETED');
    for (const [index] of path.slice(1).entries()) {
      expect(() => story('DIGITAL_CITY', ...path.toSpliced(index, 1))).toThrow();
    }
  });

  it('I5 whistle: an objection does not keep the others from reporting', () => {
    expect(story('WHISTLE', 'OBJECT', 'REPORT', 'UPHOLD', 'ALL_REPORTED', 'JUDGE').at(-1)).toBe('CLOSED');
  });
});
