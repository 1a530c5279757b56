import type { ResponsibilityItemResolvers } from '../generated.ts';
import { visibleResolution, visibleResponsibilityItem } from './deliberationRows.ts';

export const ResponsibilityItem: ResponsibilityItemResolvers = {
  __resolveReference: ({ id }, context) => visibleResponsibilityItem(context, id),
  id: ({ _id }) => _id,
  resolution: ({ resolutionId }, _, context) => visibleResolution(context, resolutionId),
  report: ({ report }) => (report ? { ...report, attachments: [...report.attachments], by: { id: report.by } } : null),
  rejections: ({ rejections }) => rejections.map((rejection) => ({ ...rejection, by: { id: rejection.by } })),
  acceptedAt: (item) => ('acceptedAt' in item ? item.acceptedAt : null),
  acceptedBy: (item) => ('acceptedById' in item ? { id: item.acceptedById } : null),
};
