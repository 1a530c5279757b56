import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type Action, type ProcedureDefinition, procedureShape, type Step } from '../src/procedure/definition.ts';
import { FINDING_CODES, type FindingCode } from '../src/procedure/findings.ts';
import { lint } from '../src/procedure/lint.ts';
import { shipped } from '../src/procedure/shipped.ts';

type Draft = { -readonly [K in keyof ProcedureDefinition]: ProcedureDefinition[K] };

/** A copy to spoil. */
function draft(key: string): Draft {
  return structuredClone(shipped.get(key)) as Draft;
}

function stepOf({ steps }: ProcedureDefinition, key: string): Step {
  const step = steps.find((one) => one.key === key);
  if (!step) throw new Error(`no step ${key}`);
  return step;
}

function actionOf(definition: ProcedureDefinition, step: string, key: string): Action {
  const action = stepOf(definition, step).actions.find((one) => one.key === key);
  if (!action) throw new Error(`no action ${key}`);
  return action;
}

const drop = (definition: ProcedureDefinition, step: string, ...keys: string[]): void => {
  const found = stepOf(definition, step);
  found.actions = found.actions.filter(({ key }) => !keys.includes(key));
};

const found = (definition: ProcedureDefinition): string[] =>
  lint(definition).map(({ code, step, action }) => [code, step, action].filter(Boolean).join(' '));

const THREE = 'ORDER_DISPATCH_ACCEPT';
const SIX = 'SIX_STEP';

/** What spoils a good definition, and all that is then found. */
const SPOILT: [code: FindingCode, key: string, spoil: (definition: Draft) => void, findings: string[]][] = [
  [
    'DUPLICATE_STEP',
    THREE,
    (one) => one.steps.push(structuredClone(stepOf(one, 'REJECTED'))),
    ['DUPLICATE_STEP REJECTED'],
  ],
  [
    'DUPLICATE_ACTION',
    THREE,
    (one) => stepOf(one, 'POOL').actions.push(structuredClone(actionOf(one, 'POOL', 'ACCEPT'))),
    ['DUPLICATE_ACTION POOL ACCEPT'],
  ],
  ['UNKNOWN_STEP', THREE, (one) => void (one.stopsAt = ['CONFIRMATION', 'NOWHERE']), ['UNKNOWN_STEP']],
  ['UNKNOWN_STEP', THREE, (one) => void (actionOf(one, 'POOL', 'OFFER').to = 'NOWHERE'), ['UNKNOWN_STEP POOL OFFER']],
  ['UNREACHABLE_STEP', THREE, (one) => drop(one, 'ORDERED', 'REJECT'), ['UNREACHABLE_STEP REJECTED']],
  [
    'DEAD_END',
    SIX,
    (one) => drop(one, 'RESIDENTS_JUDGE', 'SATISFIED', 'DISSATISFIED'),
    ['DEAD_END RESIDENTS_JUDGE', 'UNREACHABLE_STEP COMPLETED'],
  ],
  [
    'NO_NEXT_ACTOR',
    THREE,
    (one) => void (stepOf(one, 'CONFIRMATION').waitsFor = 'OPERATOR'),
    ['NO_NEXT_ACTOR CONFIRMATION'],
  ],
  [
    'NO_NEXT_ACTOR',
    SIX,
    (one) => void (actionOf(one, 'JOINT_MEETING', 'RESOLVE').leaves = ['RESOLUTION']),
    [
      'DEAD_END DEPARTMENTS_ACT',
      'NO_NEXT_ACTOR DEPARTMENTS_ACT',
      'DEAD_ACTION DEPARTMENTS_ACT HAND_IN',
      'DEAD_ACTION DEPARTMENTS_ACT RETURN',
      'UNREACHABLE_STEP MEMBERS_SUPERVISE',
      'UNREACHABLE_STEP RESIDENTS_JUDGE',
      'UNREACHABLE_STEP COMPLETED',
    ],
  ],
  [
    'DEAD_ACTION',
    THREE,
    (one) => void (actionOf(one, 'POOL', 'ACCEPT').by = ['RESPONDERS', 'TIME']),
    ['DEAD_ACTION POOL ACCEPT'],
  ],
  [
    'DEAD_ACTION',
    THREE,
    (one) => stepOf(one, 'ORDERED').actions.push({ ...actionOf(one, 'OFFERED', 'REFUSE'), returns: false }),
    ['DEAD_ACTION ORDERED REFUSE'],
  ],
  [
    'NO_CLOCK',
    THREE,
    (one) => void (one.startsAt = 'WORK'),
    ['NO_CLOCK ORDERED', 'NO_CLOCK POOL', 'NO_ESCALATION OFFERED'],
  ],
  [
    'NO_ESCALATION',
    THREE,
    (one) => void (one.stopsAt = ['OFFERED', 'POOL', 'CONFIRMATION']),
    ['NO_CLOCK POOL', 'NO_ESCALATION OFFERED'],
  ],
  ['LADDER_NOT_RISING', THREE, (one) => one.escalation.push({ percent: 200, to: 'DISTRICT' }), ['LADDER_NOT_RISING']],
  [
    'BACKWARD_WITHOUT_RETURN',
    THREE,
    (one) => void (actionOf(one, 'WORK', 'RETURN').returns = false),
    ['BACKWARD_WITHOUT_RETURN WORK RETURN'],
  ],
  [
    'FALSE_RETURN',
    SIX,
    (one) => Object.assign(actionOf(one, 'BRANCH_REVIEWS', 'TAKE_UP'), { returns: true, leaves: ['REASON'] }),
    ['FALSE_RETURN BRANCH_REVIEWS TAKE_UP'],
  ],
  [
    'EFFECT_LEAVES',
    THREE,
    (one) => void (actionOf(one, 'WORK', 'COMPLETE').leaves = []),
    ['EFFECT_LEAVES WORK COMPLETE'],
  ],
  [
    'EFFECT_STATUS',
    THREE,
    (one) => Object.assign(actionOf(one, 'POOL', 'WITHDRAW'), { to: 'REJECTED' }),
    ['EFFECT_STATUS POOL WITHDRAW'],
  ],
  [
    'FINAL_STATUS',
    THREE,
    (one) => void (stepOf(one, 'POOL').status = 'VOIDED'),
    [
      'FINAL_STATUS POOL',
      'SUBJECT_ACTOR POOL',
      ...[
        'ORDERED DISPATCH',
        'OFFERED REFUSE',
        'OFFERED DISPATCH',
        'OFFERED EXPIRE_OFFER',
        'WORK RETURN',
        'WORK EXPIRE_WORK',
      ].map((place) => `EFFECT_STATUS ${place}`),
    ],
  ],
  [
    'TIMEOUT_WITHOUT_LIMIT',
    THREE,
    (one) => void delete stepOf(one, 'WORK').limit,
    ['TIMEOUT_WITHOUT_LIMIT WORK', 'DEAD_ACTION WORK EXPIRE_WORK'],
  ],
  [
    'UNKNOWN_TIMEOUT',
    THREE,
    (one) => void (stepOf(one, 'POOL').onTimeout = 'ACCEPT'),
    ['UNKNOWN_TIMEOUT POOL', 'TIMEOUT_WITHOUT_LIMIT POOL'],
  ],
  [
    'SUBJECT_ACTOR',
    SIX,
    (one) => actionOf(one, 'MEMBERS_SUPERVISE', 'PASS').by.push('HANDLER'),
    ['SUBJECT_ACTOR MEMBERS_SUPERVISE PASS'],
  ],
  [
    'DOUBLE_RATE',
    THREE,
    (one) => stepOf(one, 'RATED').actions.push(structuredClone(actionOf(one, 'COMPLETED', 'RATE'))),
    ['DOUBLE_RATE RATED RATE'],
  ],
  [
    'CONFIRM_WITHOUT_WORK',
    THREE,
    (one) => stepOf(one, 'WORK').actions.push(structuredClone(actionOf(one, 'CONFIRMATION', 'CONFIRM'))),
    ['CONFIRM_WITHOUT_WORK WORK CONFIRM'],
  ],
];

describe('D2 linter', () => {
  it.each(SPOILT)('%s in %s', (_, key, spoil, findings) => {
    const definition = draft(key);
    spoil(definition);
    expect(procedureShape.safeParse(definition).success).toBe(true);
    expect(found(definition).toSorted()).toEqual([...findings].toSorted());
  });

  test('every code is tried, and says so in both languages', () => {
    expect(new Set(SPOILT.map(([code]) => code))).toEqual(new Set(FINDING_CODES));
    for (const [, key, spoil] of SPOILT) {
      const definition = draft(key);
      spoil(definition);
      for (const { sentence, path } of lint(definition)) {
        expect(sentence.en).not.toMatch(/[{}]/);
        expect(sentence['zh-CN']).toMatch(/[一-鿿]/);
        expect(path.length).toBeGreaterThan(0);
      }
    }
  });
});

/** All situations by following every action, written down as text; knows nothing of the linter's code. */
function walk(definition: ProcedureDefinition): Map<string, Set<string>> {
  const slots = ['OFFERED_PERSON', 'ACCEPTOR', 'HANDLER', 'DEPARTMENTS'];
  const seen = new Map<string, Set<string>>();
  const go = (key: string, filled: string[]): void => {
    const step = definition.steps.find((one) => one.key === key);
    if (!step) return;
    const situation = `${key}|${filled.toSorted().join()}`;
    if (seen.has(situation)) return;
    const next = new Set<string>();
    seen.set(situation, next);
    for (const action of step.actions) {
      const somebody = action.by.some((actor) =>
        actor === 'TIME'
          ? step.onTimeout === action.key && step.limit
          : !slots.includes(actor) || filled.includes(actor),
      );
      if (!somebody || !definition.steps.some((one) => one.key === action.to)) continue;
      for (const after of filledAfter(action, filled)) {
        next.add(`${action.to}|${after.toSorted().join()}`);
        go(action.to, after);
      }
    }
  };
  go(definition.start, definition.subject === 'WHISTLE' ? ['DEPARTMENTS'] : []);
  return seen;
}

function filledAfter({ effect, leaves }: Action, filled: string[]): string[][] {
  const clears: Record<string, string[]> = {
    POOL: ['OFFERED_PERSON', 'ACCEPTOR'],
    OFFER: ['ACCEPTOR'],
    REFUSE: ['OFFERED_PERSON'],
    ASSIGN: ['OFFERED_PERSON', 'ACCEPTOR', 'DEPARTMENTS'],
    ACCEPT: ['OFFERED_PERSON'],
    GIVE_BACK: ['ACCEPTOR', 'HANDLER'],
    REOPEN: ['ACCEPTOR'],
  };
  const fills: Record<string, string> = { OFFER: 'OFFERED_PERSON', ASSIGN: 'HANDLER', ACCEPT: 'ACCEPTOR' };
  const kept = filled.filter((slot) => !clears[effect]?.includes(slot));
  const after = [...new Set([...kept, ...(fills[effect] ? [fills[effect]] : [])])];
  const named = [...new Set([...after, 'DEPARTMENTS'])];
  if (leaves.includes('DEPARTMENTS')) return [named];
  return effect === 'ASSIGN' ? [after, named] : [after];
}

function expectedOf(definition: ProcedureDefinition): Record<string, string[]> {
  const situations = walk(definition);
  const ends = new Set(
    [...situations.keys()].filter((one) => stepOf(definition, one.split('|')[0] ?? '').waitsFor === null),
  );
  for (let size = -1; size !== ends.size; ) {
    size = ends.size;
    for (const [one, next] of situations) if ([...next].some((to) => ends.has(to))) ends.add(one);
  }
  const of = ({ key }: Step) => [...situations.keys()].filter((one) => one.startsWith(`${key}|`));
  const keys = (wanted: (step: Step) => boolean) =>
    definition.steps
      .filter(wanted)
      .map(({ key }) => key)
      .toSorted();
  const slots = ['OFFERED_PERSON', 'ACCEPTOR', 'HANDLER', 'DEPARTMENTS'];
  return {
    UNREACHABLE_STEP: keys((step) => of(step).length === 0),
    DEAD_END: keys((step) => step.waitsFor !== null && of(step).some((one) => !ends.has(one))),
    NO_NEXT_ACTOR: keys(({ key, waitsFor, actions, ...rest }) => {
      const here = of({ key, waitsFor, actions, ...rest });
      if (here.length === 0 || waitsFor === null) return false;
      const known = !slots.includes(waitsFor) || here.every((one) => one.split('|')[1]?.split(',').includes(waitsFor));
      return !known || !actions.some(({ by }) => by.includes(waitsFor));
    }),
  };
}

type Mutation = { kind: 'DROP' | 'REDIRECT' | 'EFFECT' | 'WAITS'; at: number; action: number; to: number };

const EFFECTS = ['POOL', 'OFFER', 'REFUSE', 'ASSIGN', 'ACCEPT', 'GIVE_BACK', 'REOPEN', 'MOVE'] as const;
const WAITS = ['OFFERED_PERSON', 'ACCEPTOR', 'HANDLER', 'DEPARTMENTS', 'REPORTER'] as const;

function mutate(definition: Draft, { kind, at, action, to }: Mutation): void {
  const step = definition.steps[at % definition.steps.length] as Step;
  const chosen = step.actions[action % Math.max(1, step.actions.length)];
  if (kind === 'WAITS' && step.waitsFor) step.waitsFor = WAITS[to % WAITS.length] as (typeof WAITS)[number];
  if (!chosen) return;
  if (kind === 'DROP') step.actions = step.actions.filter((one) => one !== chosen);
  if (kind === 'REDIRECT') chosen.to = definition.steps[to % definition.steps.length]?.key ?? chosen.to;
  if (kind === 'EFFECT') chosen.effect = EFFECTS[to % EFFECTS.length] as (typeof EFFECTS)[number];
}

describe('D2 linter against trying everything', () => {
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    kind: fc.constantFrom('DROP', 'REDIRECT', 'EFFECT', 'WAITS'),
    at: fc.nat(39),
    action: fc.nat(19),
    to: fc.nat(39),
  });

  it('agrees on what is reached, ends and knows its next actor', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped.keys()),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (key, mutations) => {
          const definition = draft(key);
          for (const one of mutations) mutate(definition, one);
          const findings = lint(definition);
          for (const [code, steps] of Object.entries(expectedOf(definition))) {
            const told = findings.flatMap((one) => (one.code === code && one.step ? [one.step] : []));
            expect({ code, steps: told.toSorted() }).toEqual({ code, steps });
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
