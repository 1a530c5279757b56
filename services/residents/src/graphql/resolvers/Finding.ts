import { mayOn } from '@linli/kit/security/viewer.ts';
import type { FindingResolvers } from '../generated.ts';
import { visibleBuilding } from './visible.ts';

export const Finding: FindingResolvers = {
  text: ({ text, areaIds, visitorId }, _, { viewer }) =>
    visitorId === viewer.id || mayOn(viewer, 'resident:register', areaIds) ? text : null,
  building: ({ buildingId }, _, context) => (buildingId ? visibleBuilding(context, buildingId) : null),
  issue: ({ issueId }) => (issueId ? { id: issueId } : null),
};
