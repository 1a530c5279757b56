import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@linli/kit/decisions.ts';
import fc from 'fast-check';
import {
  decide,
  evolve,
  MAX_TASK_REPORTS,
  type OrganizationTask,
  type TaskCommand,
  type TaskEvent,
  taskMoves,
} from '../src/tasks/task.ts';

const NOW = new Date('2026-03-02T00:00:00Z');
const LATER = new Date('2026-04-02T00:00:00Z');
const assignment = {
  _id: 'otk_1',
  itemId: 'rit_1',
  resolutionId: 'res_1',
  areaIds: ['are_1'],
  text: '组织表决',
  ownerId: 'org_1',
  assignedAt: NOW,
  dueAt: new Date('2026-04-01T00:00:00Z'),
};
const ASSIGN: TaskCommand = { type: 'ASSIGN', assignment };
const act = (type: 'REPORT' | 'CLOSE'): TaskCommand => ({ type, by: 'per_1', text: '进展' });
const ACCEPT: TaskCommand = { type: 'ACCEPT', acceptedAt: NOW };
const all: TaskCommand[] = [ASSIGN, act('REPORT'), act('CLOSE'), ACCEPT, { type: 'TIME_OUT' }];
/** Heard in every state. */
const HEARD = ['ASSIGN', 'ACCEPT', 'TIME_OUT'];

function after(state: OrganizationTask | undefined, outcome: Outcome<TaskEvent>): OrganizationTask {
  if (!outcome.ok) throw new TypeError(outcome.errors[0]?.code);
  let next = state;
  for (const event of outcome.events) next = { ...evolve(next, event), version: 1 } as OrganizationTask;
  return next as OrganizationTask;
}
const open = after(undefined, decide(undefined, ASSIGN, NOW));
const states = {
  OPEN: open,
  OVERDUE: after(open, decide(open, { type: 'TIME_OUT' }, LATER)),
  DONE: after(open, decide(open, act('CLOSE'), NOW)),
};

describe('I7 tasks of organizations', () => {
  for (const [status, state] of Object.entries(states)) {
    for (const command of all) {
      it(`I7 ${command.type} in ${status}`, () => {
        expect(state.status).toBe(status);
        const outcome = decide(state, command, LATER);
        const possible = (taskMoves[state.status] as readonly string[]).includes(command.type);
        if (possible) expect(outcome.ok && outcome.events.length).toBe(1);
        else if (HEARD.includes(command.type)) expect(outcome).toEqual({ ok: true, events: [] });
        else expect(outcome).toMatchObject({ ok: false, errors: [{ code: 'WRONG_STATE' }] });
      });
    }
  }

  it('I7 is never overdue early, and a late end stays late', () => {
    expect(decide(open, { type: 'TIME_OUT' }, new Date(assignment.dueAt.getTime() - 1))).toEqual({
      ok: true,
      events: [],
    });
    expect(states.DONE).toMatchObject({ overdueAt: null });
    expect(after(states.OVERDUE, decide(states.OVERDUE, act('CLOSE'), LATER))).toMatchObject({ overdueAt: LATER });
    expect(after(open, decide(open, act('CLOSE'), LATER))).toMatchObject({ overdueAt: LATER });
    expect(after(open, decide(open, ACCEPT, LATER))).toMatchObject({ status: 'DONE', closedAt: NOW, overdueAt: null });
    expect(after(states.OVERDUE, decide(states.OVERDUE, ACCEPT, LATER))).toMatchObject({ overdueAt: LATER });
    for (const command of all.slice(1)) expect(decide(undefined, command, NOW)).toMatchObject({ ok: false });
  });

  it('I7 wakes the timer exactly while it is open, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: MAX_TASK_REPORTS + 10 }), (commands) => {
        let state = open;
        for (const command of commands) {
          const outcome = decide(state, command, LATER);
          if (outcome.ok) state = after(state, outcome);
        }
        expect('wakeAt' in state).toBe(state.status === 'OPEN');
        expect(state.reports.length).toBeLessThanOrEqual(MAX_TASK_REPORTS);
      }),
      { numRuns: 100 },
    );
  });
});
