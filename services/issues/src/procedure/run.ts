import { type DomainError, refuse } from '@linli/kit/decisions.ts';
import { type Clock, NEVER } from '../timeLimits/clock.ts';
import { extendClock, nextMark, pauseClock, resumeClock, startClock, stopClock, strike } from '../timeLimits/clocks.ts';
import type { Limit } from '../timeLimits/limit.ts';
import type { WorkingCalendar } from '../timeLimits/workingTime.ts';
import type { Action, Actor, EscalationLevel, Leaving, ProcedureDefinition, STANDARDS, Step } from './definition.ts';

/** Per cents of a limit at which everybody concerned is warned. */
export const WARNING_PERCENTS = [50, 80];

/** Longest suspension (挂账), in days; then the matter goes on by itself. */
export const MAX_SUSPENSION_DAYS = 180;

/** What may be asked for while somebody is at work. */
export const REQUEST_KINDS = ['SUSPENSION', 'EXTENSION', 'RETURN', 'VOIDING'] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What ends a suspension before its date. */
export const SUSPENSION_WAITS = ['DISBURSEMENT'] as const;

export type SuspensionWait = (typeof SUSPENSION_WAITS)[number];

/** Something asked for that waits for an approver; the clocks run on meanwhile. */
export type RunRequest = {
  readonly kind: RequestKind;
  readonly byId: string;
  readonly at: Date;
  readonly reason: string;
  /** More time, for an extension. */
  readonly extension?: Limit;
  /** When it goes on, for a suspension. */
  readonly until?: Date;
  /** What it waits for, for a suspension. */
  readonly waitsFor?: SuspensionWait;
};

/** Where something stands in its procedure. */
export type Run = {
  readonly key: string;
  readonly version: number;
  /** The area that has defined the procedure; null for one that comes with the product. */
  readonly areaId: string | null;
  readonly step: string;
  readonly enteredAt: Date;
  /** The limit of the step; null where it has none. */
  readonly stepClock: Clock | null;
  /** The limit of the whole; null until it has started. */
  readonly clock: Clock | null;
  /** Levels of the escalation ladder climbed so far. */
  readonly level: number;
  readonly request: RunRequest | null;
  /** Present while suspended: both clocks rest until then. */
  readonly suspendedUntil: Date | null;
  /** While suspended: what ends it before. */
  readonly suspendedFor?: SuspensionWait;
};

/** What a run needs to know to go on; nothing in it changes with the moment. */
export type Rules = {
  readonly procedure: ProcedureDefinition;
  readonly version: number;
  readonly areaId: string | null;
  readonly calendar: WorkingCalendar;
  readonly calendarKey: string;
  readonly standards: Readonly<Record<(typeof STANDARDS)[number], Limit>>;
  /** Limit of the whole by category; absent: that of the procedure. */
  readonly limit?: Limit | undefined;
};

/** What time has done to a run. */
export type Happening =
  | { readonly type: 'WARNED'; readonly clock: 'STEP' | 'WHOLE'; readonly percent: number }
  | { readonly type: 'BREACHED'; readonly clock: 'STEP' | 'WHOLE' }
  | { readonly type: 'ESCALATED'; readonly level: number; readonly to: EscalationLevel['to'] };

/** What a timeline tells of it beside its name. */
export function happeningDetail(happening: Happening): Readonly<Record<string, string | number>> {
  switch (happening.type) {
    case 'WARNED':
      return { clock: happening.clock, percent: happening.percent };
    case 'BREACHED':
      return { clock: happening.clock };
    case 'ESCALATED':
      return { level: happening.level, to: happening.to };
  }
}

type Refusal = { ok: false; errors: DomainError[] };

/** The step a run is in. @throws TypeError when the version has no such step: a definition was changed by hand */
export function stepOf(procedure: ProcedureDefinition, key: string): Step {
  const step = procedure.steps.find((one) => one.key === key);
  if (!step) throw new TypeError(`${procedure.key} has no step ${key}`);
  return step;
}

/** Nobody has to act any more, though something may still be done (rating, reopening). */
export const hasEnded = (procedure: ProcedureDefinition, run: Run): boolean =>
  stepOf(procedure, run.step).waitsFor === null;

export function begin(rules: Rules, now: Date): Run {
  const { procedure, version, areaId } = rules;
  const { key, start } = procedure;
  const nothing = { stepClock: null, clock: null, level: 0, request: null, suspendedUntil: null };
  return enter(rules, { key, version, areaId, step: start, enteredAt: now, ...nothing }, start, now);
}

/** What an action makes of a run; one that stays in its step and does nothing more moves no clock. */
export function take(rules: Rules, run: Run, { to, effect }: Action, now: Date): Run {
  return effect === 'MOVE' && to === run.step ? run : enter(rules, run, to, now);
}

/** Goes to a step: its own limit begins, that of the whole starts, rests, goes on or ends. */
export function enter(rules: Rules, run: Run, to: string, now: Date): Run {
  const { procedure, calendar, calendarKey, standards } = rules;
  const step = stepOf(procedure, to);
  // Where nobody has to act any more, nothing is late.
  const timed = step.waitsFor === null ? undefined : step.limit;
  const limit = timed && ('standard' in timed ? standards[timed.standard] : timed);
  const marks = step.onTimeout === undefined ? allMarks(procedure) : [100];
  const stepClock = limit ? startClock(calendar, calendarKey, limit, marks, now) : null;
  return { ...run, step: to, enteredAt: now, stepClock, clock: wholeClock(rules, run, step, now), request: null };
}

const allMarks = ({ escalation }: ProcedureDefinition): number[] => [
  ...new Set([...WARNING_PERCENTS, 100, ...escalation.map(({ percent }) => percent)]),
];

function wholeClock({ procedure, calendar, calendarKey, limit }: Rules, run: Run, step: Step, now: Date): Clock | null {
  const { clock } = run;
  if (step.waitsFor === null) return clock && stopClock(clock, now);
  const rests = procedure.stopsAt.includes(step.key);
  if (!clock || clock.stoppedAt) {
    const starts = clock !== null || step.key === procedure.startsAt;
    return starts ? startClock(calendar, calendarKey, limit ?? procedure.limit, allMarks(procedure), now) : null;
  }
  const resting = clock.pauses.at(-1)?.until === null;
  if (rests && !resting) return pauseClock(clock, { reason: step.key, approvedById: null }, now);
  return !rests && resting ? resumeClock(calendar, clock, now) : clock;
}

/** The action of the present step with this key, or with this effect. */
export function actionOf(
  procedure: ProcedureDefinition,
  run: Run,
  wanted: { readonly key: string } | { readonly effect: Action['effect'] },
): Action | undefined {
  const byPerson = ({ by }: Action) => by.some((actor) => actor !== 'TIME' && actor !== 'SYSTEM');
  return stepOf(procedure, run.step).actions.find((action) =>
    'key' in wanted ? action.key === wanted.key : action.effect === wanted.effect && byPerson(action),
  );
}

/** What these actors can do now. */
export function possibleActions(procedure: ProcedureDefinition, run: Run, actors: ReadonlySet<Actor>): Action[] {
  if (run.suspendedUntil) return [];
  return stepOf(procedure, run.step).actions.filter(({ by }) => by.some((actor) => actors.has(actor)));
}

/** Why an action is refused: FORBIDDEN for the wrong actor, LEAVING_MISSING for what it has to leave behind. */
export function refusalOf(
  action: Action,
  actors: ReadonlySet<Actor>,
  left: ReadonlySet<Leaving>,
  field: readonly string[],
): Refusal | undefined {
  if (!action.by.some((actor) => actors.has(actor))) return refuse('FORBIDDEN', field);
  const missing = action.leaves.filter((leaving) => !left.has(leaving));
  return missing.length === 0 ? undefined : refuse('LEAVING_MISSING', ['input'], { missing: missing.join(', ') });
}

/** When time has something to do next; `NEVER` where it has not. */
export function wakeAt(run: Run): Date {
  const moments = [run.stepClock, run.clock].map((clock) => (clock ? nextMark(clock) : NEVER));
  return new Date(Math.min(...moments.map(Number), Number(run.suspendedUntil ?? NEVER)));
}

/** The action that time takes now, if the step's limit is over and it has one. */
export function timedAction(procedure: ProcedureDefinition, run: Run, now: Date): Action | undefined {
  const { onTimeout, actions } = stepOf(procedure, run.step);
  if (onTimeout === undefined || !run.stepClock || run.stepClock.dueAt > now) return undefined;
  return actions.find(({ key }) => key === onTimeout);
}

/** Strikes the marks that have come; each once, never early. Both clocks climb the same ladder. */
export function strikeMarks(
  procedure: ProcedureDefinition,
  run: Run,
  now: Date,
): { run: Run; happenings: readonly Happening[] } {
  const step = run.stepClock && strike(run.stepClock, now);
  const whole = run.clock && strike(run.clock, now);
  const happenings: Happening[] = [...happeningsOf('STEP', step?.struck), ...happeningsOf('WHOLE', whole?.struck)];
  const highest = Math.max(0, ...(step?.struck ?? []), ...(whole?.struck ?? []));
  const level = Math.max(run.level, procedure.escalation.filter(({ percent }) => percent <= highest).length);
  for (let reached = run.level + 1; reached <= level; reached += 1) {
    const rung = procedure.escalation[reached - 1];
    if (rung) happenings.push({ type: 'ESCALATED', level: reached, to: rung.to });
  }
  return {
    run: { ...run, stepClock: step?.clock ?? null, clock: whole?.clock ?? null, level },
    happenings,
  };
}

function happeningsOf(clock: 'STEP' | 'WHOLE', struck: readonly number[] = []): Happening[] {
  return struck.flatMap((percent): Happening[] => {
    if (WARNING_PERCENTS.includes(percent)) return [{ type: 'WARNED', clock, percent }];
    return percent === 100 ? [{ type: 'BREACHED', clock }] : [];
  });
}

/** Stops both clocks until then. */
export function suspend(run: Run, { reason, until, waitsFor }: RunRequest, approvedById: string, now: Date): Run {
  const pause = (clock: Clock | null) => clock && pauseClock(clock, { reason, approvedById }, now);
  return {
    ...run,
    stepClock: pause(run.stepClock),
    clock: pause(run.clock),
    suspendedUntil: until ?? now,
    ...(waitsFor && { suspendedFor: waitsFor }),
    request: null,
  };
}

export function resume({ procedure, calendar }: Rules, run: Run, now: Date): Run {
  const goOn = (clock: Clock | null) => clock && resumeClock(calendar, clock, now);
  const rests = procedure.stopsAt.includes(run.step);
  const { suspendedFor: _, ...kept } = run;
  return { ...kept, stepClock: goOn(run.stepClock), clock: rests ? run.clock : goOn(run.clock), suspendedUntil: null };
}

/** Gives both clocks more time. */
export function extend(
  { calendar }: Rules,
  run: Run,
  { extension, reason }: RunRequest,
  approvedById: string,
  now: Date,
): Run {
  if (!extension) throw new TypeError('an extension without an amount');
  const more = { at: now, by: extension, reason, approvedById };
  const longer = (clock: Clock | null) => clock && extendClock(calendar, clock, more);
  return { ...run, stepClock: longer(run.stepClock), clock: longer(run.clock), request: null };
}

/** The limit of another category counts from the beginning: time already used stays used. Paused or extended clocks stay. */
export function reclassify({ procedure, calendar, calendarKey, limit }: Rules, run: Run): Run {
  const { clock } = run;
  if (!clock || clock.stoppedAt || clock.pauses.length > 0 || clock.extensions.length > 0) return run;
  const anew = startClock(calendar, calendarKey, limit ?? procedure.limit, allMarks(procedure), clock.startedAt);
  const marks = anew.marks.filter(({ percent }) => !clock.struck.includes(percent));
  return { ...run, clock: { ...anew, marks, struck: clock.struck } };
}
