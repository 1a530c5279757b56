import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideDeliberation } from '../src/deliberation/procedure/decideDeliberation.ts';
import {
  type Deliberation,
  type DeliberationCommand,
  MAX_DELIBERATION_STEPS,
  MAX_VISITS,
} from '../src/deliberation/procedure/deliberation.ts';
import { evolveDeliberation } from '../src/deliberation/procedure/evolveDeliberation.ts';
import { progressOf } from '../src/deliberation/procedure/progress.ts';
import { LEAVINGS } from '../src/procedure/definition.ts';
import { hasEnded, stepOf } from '../src/procedure/run.ts';
import { NEVER } from '../src/timeLimits/clock.ts';
import {
  GOOD,
  BAD,
  acting,
  started,
  codeOf,
  now,
  rulesFor,
  KEYS,
  fitting,
  apply,
  everyStep,
} from './deliberationStates.ts';

describe.each(KEYS)('I6 deliberation %s', (key) => {
  const rules = rulesFor(key);
  const steps = everyStep(rules);
  const keys = [...new Set(rules.procedure.steps.flatMap(({ actions }) => actions.map((action) => action.key)))];
  const cases = rules.procedure.steps.flatMap((step) => keys.map((action) => [step.key, action] as const));

  it.each(cases)('I6 %s: %s', (step, wanted) => {
    const state = steps.get(step) as Deliberation;
    expect(state.run.step).toBe(step);
    const action = stepOf(rules.procedure, step).actions.find((one) => one.key === wanted);
    const facts = fitting(state, action, rules);
    if (!action) {
      expect(codeOf(state, acting(wanted, facts, ['BRANCH', 'COMMITTEE', 'RESIDENTS']), rules)).toBe('WRONG_STATE');
      return;
    }
    expect(codeOf(state, acting(wanted, facts, []), rules)).toBe('FORBIDDEN');
    for (const leaving of action.leaves) {
      const proven = new Set(LEAVINGS.filter((one) => one !== leaving));
      const outcome = decideDeliberation(state, acting(wanted, { ...facts, proven }, action.by), now, rules);
      expect(outcome).toMatchObject({ errors: [{ code: 'LEAVING_MISSING', params: { missing: leaving } }] });
    }
    const elsewhere = { ...acting(wanted, facts, action.by), step: 'ELSEWHERE' } as DeliberationCommand;
    expect(codeOf(state, elsewhere, rules)).toBe('WRONG_STATE');
    const next = apply(state, acting(wanted, facts, action.by), now, rules);
    expect(next.run.step).toBe(action.to);
    expect(next.endedAt !== undefined).toBe(hasEnded(rules.procedure, next.run));
  });

  it('I6 whatever is done in whatever order, somebody has to act next under a clock, or it has ended', () => {
    const choice = fc.record({
      pick: fc.nat(20),
      hours: fc.integer({ min: 0, max: 400 }),
      good: fc.boolean(),
      time: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (choices) => {
        let state = started(rules);
        let at = now;
        for (const { pick, hours, good, time } of choices) {
          at = new Date(at.getTime() + hours * 3_600_000);
          const { actions, waitsFor } = stepOf(rules.procedure, state.run.step);
          const action = actions[pick % Math.max(1, actions.length)];
          const facts = { ...fitting(state, action, rules), judged: good ? GOOD : BAD };
          const command: DeliberationCommand =
            time || !action ? { type: 'TIME_OUT', facts } : acting(action.key, facts, action.by);
          const outcome = decideDeliberation(state, command, at, rules);
          if (outcome.ok) {
            for (const event of outcome.events)
              state = { ...evolveDeliberation(state, event), version: 1 } as Deliberation;
          }
          expect(state.endedAt !== undefined || waitsFor !== null).toBe(true);
          if (!state.endedAt) expect(state.dueAt < NEVER).toBe(true);
          else expect(state.wakeAt).toEqual(NEVER);
          expect(state.timeline.length).toBeLessThanOrEqual(MAX_DELIBERATION_STEPS);
          expect(state.visits.length).toBeLessThanOrEqual(MAX_VISITS);
          expect(state.visits.at(-1)?.step).toBe(state.run.step);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('I6 the progress names what is done, where it stands and what follows', () => {
    const lines = progressOf(rules.procedure, started(rules)).map(({ step, state }) => `${state} ${step.key}`);
    expect(lines[0]).toBe(`PRESENT ${rules.procedure.start}`);
    expect(lines.at(-1)).toBe('NEXT COMPLETED');
    const end = [...steps.values()].find(({ status }) => status === 'COMPLETED') as Deliberation;
    expect(progressOf(rules.procedure, end).every(({ state }) => state === 'DONE')).toBe(true);
  });
});
