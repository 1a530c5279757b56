import { NEVER } from '../../timeLimits/clock.ts';
import type { TrackedIssueResolvers } from '../generated.ts';
import { categoryOf } from './categoryOf.ts';
import { timelineOf, waitsForOf } from './issueProcedure.ts';

export const TrackedIssue: TrackedIssueResolvers = {
  id: ({ _id }) => _id,
  waitsFor: (issue, _, context) => waitsForOf(context, issue),
  category: ({ categoryCode, areaIds }, _, { loaders }) => categoryOf(loaders, categoryCode, areaIds),
  dueAt: ({ dueAt }) => (dueAt < NEVER ? dueAt : null),
  timeline: (issue, _, { viewer }) => timelineOf(issue, 'OWN', viewer.id).map((step) => ({ ...step, by: null })),
};
