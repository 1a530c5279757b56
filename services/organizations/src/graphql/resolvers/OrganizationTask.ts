import type { OrganizationTaskResolvers } from '../generated.ts';
import { visibleOrganization } from './visibleOrganization.ts';
import { visibleTask } from './visibleTask.ts';

export const OrganizationTask: OrganizationTaskResolvers = {
  __resolveReference: ({ id }, context) => visibleTask(context, id),
  id: ({ _id }) => _id,
  organization: ({ ownerId }, _, context) => visibleOrganization(context, ownerId),
  area: ({ areaIds }) => ({ id: areaIds.at(-1) ?? '' }),
  responsibilityItem: ({ itemId }) => ({ id: itemId }),
  resolution: ({ resolutionId }) => ({ id: resolutionId }),
  reports: ({ reports }) => reports.map(({ at, byId, text }) => ({ at, by: { id: byId }, text })),
  closedAt: (task) => ('closedAt' in task ? task.closedAt : null),
};
