import type { Issue as Row } from '../../issue/issue.ts';
import { stepOf } from '../../procedure/run.ts';
import { type Clock, NEVER } from '../../timeLimits/clock.ts';
import type { Context } from '../context.ts';
import type { IssueResolvers } from '../generated.ts';
import { categoryOf } from './categoryOf.ts';
import { procedureOf, timelineOf, waitsForOf } from './issueProcedure.ts';
import { visibleIssue } from './visibleIssue.ts';

export const Issue: IssueResolvers = {
  __resolveReference: ({ id }, context) => visibleIssue(context, id),
  id: ({ _id }) => _id,
  procedure: (issue, _, context) => procedureOf(context, issue),
  step: async (issue, _, context) => stepOf((await procedureOf(context, issue)).definition, issue.run.step),
  possibleActions: (issue, _, { loaders }) => loaders.possibleActions(issue),
  stepClock: (issue, _, context) => clockOf(context, issue, issue.run.stepClock),
  clock: (issue, _, context) => clockOf(context, issue, issue.run.clock),
  escalationLevel: ({ run }) => run.level,
  request: async (issue, _, context) => ((await seesAll(context, issue)) ? issue.run.request : null),
  suspendedUntil: ({ run }) => run.suspendedUntil,
  location: async (issue, _, context) => ((await seesAll(context, issue)) ? issue.location : null),
  photos: async (issue, _, context) => ((await seesAll(context, issue)) ? [...issue.photos] : []),
  answers: async (issue, _, context) =>
    (await seesAll(context, issue)) ? issue.answers.map(({ code, values }) => ({ code, values: [...values] })) : [],
  handler: async ({ handlerId }, _, { loaders }) =>
    handlerId === undefined ? null : ((await loaders.handlerUnit.load(handlerId)) ?? null),
  coHandlers: async ({ coHandlerIds = [] }, _, { loaders }) => {
    const units = await Promise.all(coHandlerIds.map((id) => loaders.handlerUnit.load(id)));
    return units.filter((unit) => unit !== undefined);
  },
  supervisionOrders: async (issue, _, context) => ((await seesAll(context, issue)) ? [...issue.supervision] : null),
  duplicateOf: ({ duplicateOfId }, _, context) =>
    duplicateOfId === undefined ? null : visibleIssue(context, duplicateOfId),
  followUp: async (issue, _, context) => ((await seesAll(context, issue)) ? (issue.followUp ?? null) : null),
  takenInBy: async (issue, _, context) =>
    (await seesAll(context, issue)) && issue.takenInById ? { id: issue.takenInById } : null,
  waitsFor: (issue, _, context) => waitsForOf(context, issue),
  category: ({ categoryCode, areaIds }, _, { loaders }) => categoryOf(loaders, categoryCode, areaIds),
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaIds, communityId }) => ({ id: areaIds.at(-1) ?? communityId }),
  building: async (issue, _, context) =>
    (await seesAll(context, issue)) && issue.buildingId ? { id: issue.buildingId } : null,
  description: async (issue, _, { loaders }) => {
    const view = await loaders.viewOf(issue);
    return view && view !== 'OUTLINE' ? issue.description : null;
  },
  address: async (issue, _, context) => ((await seesAll(context, issue)) ? clear(context, issue, 'address') : null),
  contactPhone: async (issue, _, context) =>
    ((await seesAll(context, issue)) ? await clear(context, issue, 'contactPhone') : issue.maskedPhone) ?? '',
  reporter: async (issue, _, context) =>
    (await seesAll(context, issue)) && issue.reporterId ? { id: issue.reporterId } : null,
  offeredTo: ({ offeredToId }) => (offeredToId === undefined ? null : { id: offeredToId }),
  acceptedBy: ({ acceptedById }) => (acceptedById === undefined ? null : { id: acceptedById }),
  memberReport: ({ memberReportId }) => (memberReportId ? { id: memberReportId } : null),
  dueAt: ({ dueAt }) => (dueAt < NEVER ? dueAt : null),
  evidence: async (issue, _, context) => {
    const counts = issue.doneAt !== undefined && (await seesAll(context, issue));
    return counts ? [...(issue.timeline.findLast(({ action }) => action === 'DONE')?.evidence ?? [])] : [];
  },
  timeline: async (issue, _, context) => timelineOf(issue, await context.loaders.viewOf(issue), context.viewer.id),
  onTime: ({ onTime }) => onTime ?? null,
};

/** A clock with what explains it; outsiders see neither reasons nor approvers. */
async function clockOf({ service, loaders }: Context, issue: Row, clock: Clock | null) {
  if (!clock) return null;
  const view = await loaders.viewOf(issue);
  return { clock, calendar: await service.calendars.get(clock.calendar), outline: view !== 'FULL' && view !== 'OWN' };
}

async function seesAll({ loaders }: Context, issue: Row): Promise<boolean> {
  const view = await loaders.viewOf(issue);
  return view === 'FULL' || view === 'OWN';
}

async function clear({ viewer, loaders }: Context, issue: Row, field: 'address' | 'contactPhone') {
  const sealed = issue[field];
  if (sealed === null) return null;
  const purpose = issue.reporterId === viewer.id ? 'OWN_DATA' : 'ISSUE_HANDLING';
  return loaders.clearText.load({ subjectId: issue.reporterId ?? issue._id, field: `issue.${field}`, sealed, purpose });
}
