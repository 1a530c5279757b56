import { categories } from '../../issue/categories.ts';
import { type Issue as Row, NEVER, waitsFor } from '../../issue/issue.ts';
import type { Context } from '../context.ts';
import type { IssueResolvers } from '../generated.ts';
import { visibleIssue } from './visibleIssue.ts';

export const Issue: IssueResolvers = {
  __resolveReference: ({ id }, context) => visibleIssue(context, id),
  id: ({ _id }) => _id,
  waitsFor: (issue) => waitsFor(issue),
  category: ({ categoryCode }) =>
    categories.get(categoryCode) ?? { code: categoryCode, name: { 'zh-CN': categoryCode, en: categoryCode } },
  community: ({ communityId }) => ({ id: communityId }),
  area: ({ areaIds, communityId }) => ({ id: areaIds.at(-1) ?? communityId }),
  building: async (issue, _, context) =>
    (await seesAll(context, issue)) && issue.buildingId ? { id: issue.buildingId } : null,
  description: async (issue, _, { loaders }) => {
    const view = await loaders.viewOf(issue);
    return view === 'FULL' || view === 'WORK' ? issue.description : null;
  },
  address: async (issue, _, context) => ((await seesAll(context, issue)) ? clear(context, issue, 'address') : null),
  contactPhone: async (issue, _, context) =>
    (await seesAll(context, issue)) ? clear(context, issue, 'contactPhone') : issue.maskedPhone,
  reporter: async (issue, _, context) => ((await seesAll(context, issue)) ? { id: issue.reporterId } : null),
  offeredTo: (issue) => ('offeredToId' in issue && issue.offeredToId !== undefined ? { id: issue.offeredToId } : null),
  acceptedBy: (issue) => ('acceptedById' in issue ? { id: issue.acceptedById } : null),
  memberReport: (issue) =>
    'memberReportId' in issue && issue.memberReportId !== null ? { id: issue.memberReportId } : null,
  dueAt: ({ dueAt }) => (dueAt < NEVER ? dueAt : null),
  acceptedAt: (issue) => ('acceptedAt' in issue ? issue.acceptedAt : null),
  doneAt: (issue) => ('doneAt' in issue ? issue.doneAt : null),
  minutes: (issue) => ('minutes' in issue ? issue.minutes : null),
  evidence: async (issue, _, context) => {
    const counts = 'doneAt' in issue && (await seesAll(context, issue));
    return counts ? [...(issue.timeline.findLast(({ action }) => action === 'DONE')?.evidence ?? [])] : [];
  },
  completedAt: (issue) => ('completedAt' in issue ? issue.completedAt : null),
  confirmedBy: (issue) => ('confirmedBy' in issue ? issue.confirmedBy : null),
  stars: (issue) => ('stars' in issue ? issue.stars : null),
  timeline: async (issue, _, context) => {
    const { viewer } = context;
    if (await seesAll(context, issue)) return [...issue.timeline];
    const shown = (by: string | null) => (by === issue.reporterId && by !== viewer.id ? null : by);
    return issue.timeline.map(({ at, action, by }) => ({ at, action, by: shown(by) }));
  },
};

const seesAll = async ({ loaders }: Context, issue: Row): Promise<boolean> => (await loaders.viewOf(issue)) === 'FULL';

function clear({ viewer, loaders }: Context, issue: Row, field: 'address' | 'contactPhone'): Promise<string> {
  const purpose = issue.reporterId === viewer.id ? 'OWN_DATA' : 'ISSUE_HANDLING';
  return loaders.clearText.load({
    subjectId: issue.reporterId,
    field: `issue.${field}`,
    sealed: issue[field],
    purpose,
  });
}
