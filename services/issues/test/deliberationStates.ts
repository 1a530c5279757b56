import { decideDeliberation } from '../src/deliberation/procedure/decideDeliberation.ts';
import { type Deliberation, type DeliberationCommand, type Facts } from '../src/deliberation/procedure/deliberation.ts';
import { evolveDeliberation } from '../src/deliberation/procedure/evolveDeliberation.ts';
import { type Action, type Actor, LEAVINGS } from '../src/procedure/definition.ts';
import { type Rules, stepOf } from '../src/procedure/run.ts';
import { shipped } from '../src/procedure/shipped.ts';
import { CN } from '../src/timeLimits/calendar.ts';
import { workingCalendar } from '../src/timeLimits/workingTime.ts';

export const now = new Date('2026-03-02T01:00:00Z');
export const DAY_MS = 86_400_000;
const standard = { amount: 1, unit: 'HOUR' } as const;
const standards = { OFFER: standard, WORK: standard, CONFIRMATION: standard };
export const rulesFor = (key: string): Rules => {
  const procedure = shipped.get(key);
  if (!procedure) throw new Error(key);
  return { procedure, version: 1, areaId: null, calendar: workingCalendar(CN), calendarKey: 'CN', standards };
};
export const KEYS = ['SIX_STEP', 'FIVE_STEP', 'SIX_PARTY', 'ONE_THREE_N'];
const subject = {
  _id: 'dlb_1',
  topicId: 'top_1',
  communityId: 'are_1',
  areaIds: ['are_1'],
  proposerId: 'per_p',
  issueIds: ['iss_1'],
};
export const topicIn = (status: Facts['topic']['status']) => ({ status, title: '停车', issueIds: ['iss_1'] });
export const GOOD = { count: 4, satisfied: 3 };
export const BAD = { count: 4, satisfied: 1 };

/** What fits the action: everything proven, the topic where the step wants it. */
export function fitting(state: Deliberation, action: Action | undefined, rules: Rules): Facts {
  const { status } = stepOf(rules.procedure, state.run.step);
  const resolved = action?.leaves.includes('RESOLUTION') || status === 'ACCEPTED' || status === 'DONE';
  const topic = topicIn(resolved ? 'RESOLVED' : status === 'ORDERED' ? 'SECONDED' : 'RIPE');
  const judged = action?.effect === 'CONFIRM' ? GOOD : BAD;
  const left = action?.leaves.includes('RESOLUTION') ? { resolutionId: 'res_1' } : {};
  return { topic, proven: new Set(LEAVINGS), left, itemsOpen: false, ownersAwaited: false, judged };
}

/** Every part is another person's. */
export const acting = (
  key: string,
  facts: Facts,
  actors: readonly Actor[],
  by = `per_${actors[0] ?? 'nobody'}`,
): DeliberationCommand => ({
  type: 'ACT',
  key,
  by,
  actors: new Set(actors),
  facts,
});

export function apply(
  state: Deliberation | undefined,
  command: DeliberationCommand,
  at: Date,
  rules: Rules,
): Deliberation {
  const outcome = decideDeliberation(state, command, at, rules);
  if (!outcome.ok) throw new Error(`${JSON.stringify(command)}: ${outcome.errors[0]?.code}`);
  let after = state;
  for (const event of outcome.events) after = { ...evolveDeliberation(after, event), version: 1 } as Deliberation;
  return after as Deliberation;
}

export const started = (rules: Rules) => apply(undefined, { type: 'START', subject, by: 'per_branch' }, now, rules);
export const codeOf = (state: Deliberation, command: DeliberationCommand, rules: Rules, at = now) => {
  const outcome = decideDeliberation(state, command, at, rules);
  return outcome.ok ? undefined : outcome.errors[0]?.code;
};

/** One deliberation in every step, led there by the actions of the definition alone. */
export function everyStep(rules: Rules): Map<string, Deliberation> {
  const reached = new Map<string, Deliberation>();
  const queue = [started(rules)];
  for (let state = queue.shift(); state; state = queue.shift()) {
    if (reached.has(state.run.step)) continue;
    reached.set(state.run.step, state);
    for (const action of stepOf(rules.procedure, state.run.step).actions) {
      queue.push(apply(state, acting(action.key, fitting(state, action, rules), action.by), now, rules));
    }
  }
  return reached;
}

/** Goes through these actions. */
export function after(rules: Rules, ...keys: string[]): Deliberation {
  let state = started(rules);
  for (const key of keys) {
    const action = stepOf(rules.procedure, state.run.step).actions.find((one) => one.key === key);
    if (!action) throw new Error(`${state.run.step} has no ${key}`);
    state = apply(state, acting(key, fitting(state, action, rules), action.by), now, rules);
  }
  return state;
}
