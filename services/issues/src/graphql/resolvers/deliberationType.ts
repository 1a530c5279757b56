import type { Deliberation as Row } from '../../deliberation/procedure/deliberation.ts';
import { deliberationActors, handlesDeliberation } from '../../deliberation/procedure/deliberationActors.ts';
import { progressOf } from '../../deliberation/procedure/progress.ts';
import { possibleActions, stepOf } from '../../procedure/run.ts';
import { type Clock, NEVER } from '../../timeLimits/clock.ts';
import type { Context } from '../context.ts';
import type { DeliberationResolvers } from '../generated.ts';
import { visibleResolution, visibleTopic } from './deliberationRows.ts';
import { visibleDeliberation } from './visibleDeliberation.ts';
import { visibleIssue } from './visibleIssue.ts';

export const Deliberation: DeliberationResolvers = {
  __resolveReference: ({ id }, context) => visibleDeliberation(context, id),
  id: ({ _id }) => _id,
  topic: ({ topicId }, _, context) => visibleTopic(context, topicId),
  procedure: async ({ run }, _, context) => {
    const { version, areaId } = run;
    return { definition: await definitionOf(context, { run }), version, areaId };
  },
  step: async ({ run }, _, context) => stepOf(await definitionOf(context, { run }), run.step),
  possibleActions: async (deliberation, _, context) => {
    const actors = deliberationActors(context.viewer, deliberation, await context.loaders.servedCommunities());
    return possibleActions(await definitionOf(context, deliberation), deliberation.run, actors);
  },
  waitsFor: async ({ run }, _, context) =>
    run.suspendedUntil ? 'APPROVER' : stepOf(await definitionOf(context, { run }), run.step).waitsFor,
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaIds, communityId }) => ({ id: areaIds.at(-1) ?? communityId }),
  startedBy: ({ startedById }) => ({ id: startedById }),
  endedAt: ({ endedAt }) => endedAt ?? null,
  departments: ({ unitIds }, _, context) => unitsOf(context, unitIds),
  resolution: ({ resolutionId }, _, context) =>
    resolutionId === null ? null : visibleResolution(context, resolutionId),
  entrustedTo: ({ entrustedToId }) => (entrustedToId === null ? null : { id: entrustedToId }),
  stepClock: ({ run }, _, context) => clockOf(context, run.stepClock),
  clock: ({ run }, _, context) => clockOf(context, run.clock),
  dueAt: ({ dueAt }) => (dueAt < NEVER ? dueAt : null),
  escalationLevel: ({ run }) => run.level,
  request: async (deliberation, _, context) =>
    (await handles(context, deliberation)) ? deliberation.run.request : null,
  suspendedUntil: ({ run }) => run.suspendedUntil,
  progress: async (deliberation, _, context) => {
    const full = await handles(context, deliberation);
    const lines = progressOf(await definitionOf(context, deliberation), deliberation);
    return lines.map((line) => ({ ...line, full }));
  },
  comments: ({ _id }, args, { loaders }) => loaders.commentsOfDeliberation(_id, args),
  issues: async ({ issueIds }, _, context) => {
    const issues = await Promise.all(issueIds.map((id) => visibleIssue(context, id)));
    return issues.filter((issue) => issue !== null);
  },
  timeline: async (deliberation, _, context) => {
    const full = await handles(context, deliberation);
    const procedure = await definitionOf(context, deliberation);
    return deliberation.timeline.map((step) => ({ step, full, procedure }));
  },
};

const handles = async ({ viewer, loaders }: Context, deliberation: Row): Promise<boolean> =>
  handlesDeliberation(viewer, deliberation, await loaders.servedCommunities());

const definitionOf = ({ service }: Context, { run }: Pick<Row, 'run'>) =>
  service.procedures.get(run.key, run.version, run.areaId);

export async function unitsOf({ loaders }: Context, ids: readonly string[]) {
  const units = await Promise.all(ids.map((id) => loaders.handlerUnit.load(id)));
  return units.filter((unit) => unit !== undefined);
}

async function clockOf({ service }: Context, clock: Clock | null) {
  return clock && { clock, calendar: await service.calendars.get(clock.calendar) };
}
