import { accept, type DomainError, type Outcome, refuse } from '@linli/kit/decisions.ts';
import type { Action, Actor, Leaving, ProcedureDefinition } from '../procedure/definition.ts';
import { afterTime } from '../procedure/afterTime.ts';
import { decideRunRequest } from '../procedure/requests.ts';
import { begin, refusalOf, type Rules, stepOf } from '../procedure/run.ts';
import {
  type Application,
  type ApplicationCommand,
  type ApplicationEvent,
  type Left,
  MAX_MATERIALS,
  MAX_SUPPLEMENTS,
  type Wanted,
} from './application.ts';
import { actedBy, TARGET, wrongState } from './applicationFacts.ts';
import { decideApplicationTime } from './decideApplicationTime.ts';
import { evolve } from './evolveApplication.ts';

type Act = Extract<ApplicationCommand, { type: 'ACT' }>;
type Refusal = { ok: false; errors: DomainError[] };

/**
 * Decides a command; pure. Refuses with NOT_FOUND, FORBIDDEN, WRONG_STATE, LEAVING_MISSING, MATERIALS_MISSING,
 * MATERIAL_UNKNOWN, TOLD_ALL_AT_ONCE, TOO_MANY_MATERIALS and the codes of requests.
 */
export function decide(
  state: Application | undefined,
  command: ApplicationCommand,
  now: Date,
  rules: Rules,
): Outcome<ApplicationEvent> {
  if (command.type === 'SUBMIT') return submit(state, command, now, rules);
  if (!state) return refuse('NOT_FOUND', TARGET);
  const brought = decideApplicationTime(state, now, rules);
  if (command.type === 'TIME_OUT') return brought;
  return afterTime<Application, ApplicationEvent>(state, { brought, evolve }, (present) =>
    command.type === 'ACT' ? act(present, command, now, rules) : decideRunRequest(present, command, now, rules, TARGET),
  );
}

function submit(
  state: Application | undefined,
  { submission, by }: Extract<ApplicationCommand, { type: 'SUBMIT' }>,
  now: Date,
  rules: Rules,
): Outcome<ApplicationEvent> {
  if (state) return wrongState(state);
  const unknown = unknownMaterial(submission, submission.materials);
  if (unknown) return unknown;
  const run = begin(rules, now);
  const { status } = stepOf(rules.procedure, run.step);
  return accept({ type: 'SUBMITTED', submission, status, run, at: now, by });
}

function act(state: Application, command: Act, now: Date, rules: Rules): Outcome<ApplicationEvent> {
  const { actors, by, left, wanted } = command;
  if (actors.size === 0) return refuse('FORBIDDEN', TARGET);
  if (acceptedAlready(state, command)) return accept();
  const action = state.run.suspendedUntil ? undefined : wantedAction(rules.procedure, state.run.step, wanted, actors);
  if (!action) return wrongState(state);
  const supplements = supplementsBy(rules.procedure, state.run.step, action);
  const given = leavingsOf(left, supplements);
  const wrong = refusalOf(
    { ...action, leaves: action.leaves.filter((one) => one !== 'MATERIALS') },
    actors,
    given,
    TARGET,
  );
  const refused = wrong ?? refusedMaterials(state, action, left, supplements);
  return refused ?? accept(actedBy(state, action, { by, left, supplements }, now, rules));
}

/** The winner accepts again: the answer is that of the first time. */
const acceptedAlready = (state: Application, { wanted, by }: Act): boolean =>
  'effect' in wanted && wanted.effect === 'ACCEPT' && state.status === 'ACCEPTED' && state.acceptedById === by;

/** The action that is meant; of several with one effect the first these actors may take. */
function wantedAction(
  procedure: ProcedureDefinition,
  step: string,
  wanted: Wanted,
  actors: ReadonlySet<Actor>,
): Action | undefined {
  const fits = (action: Action): boolean => {
    if ('key' in wanted) return action.key === wanted.key;
    if ('effect' in wanted) return action.effect === wanted.effect && !action.by.every((actor) => actor === 'TIME');
    return supplementsBy(procedure, step, action) === wanted.supplements;
  };
  const found = stepOf(procedure, step).actions.filter(fits);
  return found.find(({ by }) => by.some((actor) => actors.has(actor))) ?? found[0];
}

const brings = ({ by, leaves }: Action): boolean => by.includes('REPORTER') && leaves.includes('MATERIALS');

/** Whether an action asks the applicant for materials, because its step waits for them, or brings these. */
export function supplementsBy(
  procedure: ProcedureDefinition,
  step: string,
  action: Action,
): 'ASKED' | 'SUPPLIED' | null {
  if (brings(action)) return 'SUPPLIED';
  const target = stepOf(procedure, action.to);
  return action.to !== step && target.waitsFor === 'REPORTER' && target.actions.some(brings) ? 'ASKED' : null;
}

/** What an input brings; what is missing is a reason in itself. */
function leavingsOf(left: Left, supplements: 'ASKED' | 'SUPPLIED' | null): ReadonlySet<Leaving> {
  const given: [Leaving, unknown][] = [
    ['REASON', left.reason ?? (supplements === 'ASKED' ? left.missing?.length : undefined)],
    ['EVIDENCE', left.evidence?.length],
    ['STARS', left.stars],
  ];
  return new Set(given.filter(([, value]) => value).map(([leaving]) => leaving));
}

function refusedMaterials(
  state: Application,
  action: Action,
  { materials = [], missing = [] }: Left,
  supplements: 'ASKED' | 'SUPPLIED' | null,
): Refusal | undefined {
  if (supplements === 'ASKED')
    return refusedAsking(
      state,
      missing.map(({ code }) => code),
    );
  const unknown = unknownMaterial(state, materials);
  if (unknown) return unknown;
  const kept = state.materials.filter(({ code }) => !materials.some((one) => one.code === code));
  if (kept.length + materials.length > MAX_MATERIALS)
    return refuse('TOO_MANY_MATERIALS', ['input', 'materials'], { most: MAX_MATERIALS });
  const codes = new Set([...materials, ...(supplements ? [] : state.materials)].map(({ code }) => code));
  const due = supplements ? (state.supplements.at(-1)?.missing ?? []) : state.wanted.filter(({ required }) => required);
  const absent = due.filter(({ code }) => !codes.has(code)).map(({ code }) => code);
  if (!action.leaves.includes('MATERIALS') || absent.length === 0) return undefined;
  return refuse('MATERIALS_MISSING', TARGET, { missing: absent.join(', ') });
}

/** Everything that is missing is told at once; what was not named the first time counts as complete. */
function refusedAsking({ wanted, supplements }: Application, codes: readonly string[]): Refusal | undefined {
  const field = ['input', 'missing'];
  if (codes.length === 0) return refuse('LEAVING_MISSING', field, { missing: 'MATERIALS' });
  const unknown = codes.find((code, index) => !wanted.some((one) => one.code === code) || codes.indexOf(code) < index);
  if (unknown) return refuse('MATERIAL_UNKNOWN', field, { code: unknown });
  if (supplements.length >= MAX_SUPPLEMENTS) return refuse('WRONG_STATE', TARGET, { status: 'SUPPLEMENT' });
  const [first] = supplements;
  const late = first && codes.find((code) => !first.missing.some((one) => one.code === code));
  return late ? refuse('TOLD_ALL_AT_ONCE', field, { code: late }) : undefined;
}

function unknownMaterial(
  { wanted }: Pick<Application, 'wanted'>,
  materials: readonly { readonly code: string }[],
): Refusal | undefined {
  const unknown = materials.find(({ code }) => !wanted.some((one) => one.code === code));
  return unknown && refuse('MATERIAL_UNKNOWN', ['input', 'materials'], { code: unknown.code });
}
