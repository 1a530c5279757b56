import { type Application as Row, isOpen } from '../../applications/application.ts';
import { actorsOf } from '../../applications/viewOfApplication.ts';
import { possibleActions, stepOf } from '../../procedure/run.ts';
import { type Clock, NEVER } from '../../timeLimits/clock.ts';
import type { Context } from '../context.ts';
import type { ApplicationResolvers } from '../generated.ts';
import { applicationPart, clearApplication, itemOf, seesAll } from './clearApplication.ts';
import { visibleApplication } from './visibleApplication.ts';

export const Application: ApplicationResolvers = {
  __resolveReference: async ({ id }, context) =>
    visibleApplication(context, await context.loaders.application.load(id)),
  id: ({ _id }) => _id,
  item: (application, _, context) => itemOf(context, application),
  procedure: (application, _, context) => procedureOf(context, application),
  step: async (application, _, context) =>
    stepOf((await procedureOf(context, application)).definition, application.run.step),
  waitsFor: async (application, _, context) => {
    if (!isOpen(application)) return null;
    if (application.run.suspendedUntil) return 'APPROVER';
    return stepOf((await procedureOf(context, application)).definition, application.run.step).waitsFor;
  },
  area: ({ areaIds }) => ({ id: areaIds.at(-1) as string }),
  unit: async ({ unitId }, _, { loaders }) => (unitId ? ((await loaders.handlerUnit.load(unitId)) ?? null) : null),
  homeArea: (application, _, context) => forThose(context, application, ({ homeAreaId }) => ({ id: homeAreaId })),
  counterArea: ({ counterAreaId }) => (counterAreaId ? { id: counterAreaId } : null),
  person: (application, _, context) => forThose(context, application, ({ applicantId }) => ({ id: applicantId })),
  applicant: (application, _, context) =>
    forThose(context, application, async () =>
      JSON.parse(await clearApplication(context, application, 'applicant', application.applicant)),
    ),
  takenInBy: (application, _, context) =>
    forThose(context, application, ({ takenInById }) => (takenInById ? { id: takenInById } : null)),
  answers: (application, _, context) =>
    forThose(context, application, async () =>
      JSON.parse(await clearApplication(context, application, 'answers', application.answers)),
    ),
  materials: (application, _, context) =>
    forThose(context, application, ({ materials }) => materials.map(applicationPart(application))),
  lacking: (application, _, context) =>
    forThose(context, application, async ({ wanted, materials }) => {
      const there = new Set(materials.map(({ code }) => code));
      const open = new Set(wanted.filter(({ code, required }) => required && !there.has(code)).map(({ code }) => code));
      return (await itemOf(context, application)).materials.filter(({ code }) => open.has(code));
    }),
  supplements: (application, _, context) =>
    forThose(context, application, ({ supplements }) => supplements.map(applicationPart(application))),
  decision: (application, _, context) =>
    forThose(context, application, ({ decision }) => (decision ? applicationPart(application)(decision) : null)),
  dueAt: ({ dueAt }) => (dueAt < NEVER ? dueAt : null),
  limitAt: ({ limitAt }) => (limitAt < NEVER ? limitAt : null),
  stepClock: (application, _, context) => clockOf(context, application, application.run.stepClock),
  clock: (application, _, context) => clockOf(context, application, application.run.clock),
  escalationLevel: ({ run }) => run.level,
  request: (application, _, context) => forThose(context, application, ({ run }) => run.request),
  suspendedUntil: ({ run }) => run.suspendedUntil,
  progress: async (application, _, context) => ({
    application,
    procedure: (await procedureOf(context, application)).definition,
  }),
  possibleActions: async (application, _, context) => {
    const { definition } = await procedureOf(context, application);
    return possibleActions(definition, application.run, actorsOf(context.viewer, application));
  },
  timeline: async (application, _, context) => {
    const all = await seesAll(context, application);
    return application.timeline.map((part) => ({ application, part, outline: !all }));
  },
};

/** Null for everybody but the applicant and case workers. */
async function forThose<T>(context: Context, application: Row, read: (application: Row) => T | Promise<T>) {
  return (await seesAll(context, application)) ? read(application) : null;
}

async function procedureOf({ service }: Context, { run }: Row) {
  const { key, version, areaId } = run;
  return { definition: await service.procedures.get(key, version, areaId), version, areaId };
}

async function clockOf(context: Context, application: Row, clock: Clock | null) {
  if (!clock) return null;
  const calendar = await context.service.calendars.get(clock.calendar);
  return { clock, calendar, outline: !(await seesAll(context, application)) };
}
