import { actionOf, hasEnded, possibleActions, stepOf } from '../../procedure/run.ts';
import { type Clock, NEVER } from '../../timeLimits/clock.ts';
import { isPending, type Outcome, type Whistle as Row } from '../../whistle/whistle.ts';
import { whistleActors } from '../../whistle/whistleActors.ts';
import type { Context } from '../context.ts';
import type { WhistleResolvers } from '../generated.ts';
import { visibleIssue } from './visibleIssue.ts';
import { visibleWhistle } from './visibleWhistle.ts';

export const Whistle: WhistleResolvers = {
  __resolveReference: ({ id }, context) => visibleWhistle(context, id),
  id: ({ _id }) => _id,
  procedure: async ({ run }, _, context) => {
    const { version, areaId } = run;
    return { definition: await definitionOf(context, { run }), version, areaId };
  },
  step: async ({ run }, _, context) => stepOf(await definitionOf(context, { run }), run.step),
  possibleActions: async (whistle, _, context) =>
    possibleActions(await definitionOf(context, whistle), whistle.run, whistleActors(context.viewer, whistle)),
  waitsFor: async (whistle, _, context) => {
    const { run, responses } = whistle;
    const definition = await definitionOf(context, whistle);
    if (hasEnded(definition, run)) return null;
    const open = responses.filter(isPending);
    const objections = open.filter(({ state }) => state === 'OBJECTED');
    // An objection stands in the way of the judgement; before, only where nobody else can go on.
    const judging = actionOf(definition, run, { key: 'JUDGE' }) !== undefined;
    const blocked = objections.length > 0 && (judging || objections.length === open.length);
    return blocked ? 'SUPERVISOR' : stepOf(definition, run.step).waitsFor;
  },
  waitsForUnits: ({ pendingUnitIds }, _, { loaders }) => unitsOf(loaders, pendingUnitIds),
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaIds, communityId }) => ({ id: areaIds.at(-1) ?? communityId }),
  blownBy: ({ blownById }) => ({ id: blownById }),
  issues: async ({ issueIds }, _, context) => {
    const issues = await Promise.all(issueIds.map((id) => visibleIssue(context, id)));
    return issues.filter((issue) => issue !== null);
  },
  responses: ({ responses }) => [...responses],
  stepClock: ({ run }, _, context) => clockOf(context, run.stepClock),
  clock: ({ run }, _, context) => clockOf(context, run.clock),
  dueAt: ({ dueAt }) => (dueAt < NEVER ? dueAt : null),
  escalationLevel: ({ run }) => run.level,
  outcome: ({ responses }) => outcomeOf(responses.flatMap(({ judgement }) => (judgement ? [judgement.outcome] : []))),
  comment: ({ comment }) => comment ?? null,
  whistlerScore: ({ whistlerScore }) => whistlerScore ?? null,
  closedAt: ({ closedAt }) => closedAt ?? null,
  timeline: ({ timeline }) => [...timeline],
};

const definitionOf = ({ service }: Context, { run }: Pick<Row, 'run'>) =>
  service.procedures.get(run.key, run.version, run.areaId);

async function unitsOf(loaders: Context['loaders'], ids: readonly string[]) {
  const units = await Promise.all(ids.map((id) => loaders.handlerUnit.load(id)));
  return units.filter((unit) => unit !== undefined);
}

async function clockOf({ service }: Context, clock: Clock | null) {
  return clock && { clock, calendar: await service.calendars.get(clock.calendar) };
}

function outcomeOf(outcomes: readonly Outcome[]): Outcome | null {
  const [first] = outcomes;
  if (first === undefined) return null;
  return outcomes.every((outcome) => outcome === first) ? first : 'PARTLY';
}
