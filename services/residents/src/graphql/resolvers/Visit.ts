import type { VisitResolvers } from '../generated.ts';
import { areaOf, visibleHousehold, visiblePerson, visibleVisit } from './visible.ts';

export const Visit: VisitResolvers = {
  __resolveReference: ({ id }, context) => visibleVisit(context, id),
  id: ({ _id }) => _id,
  area: ({ areaIds }, _, context) => areaOf(context, areaIds.at(-1) ?? ''),
  household: ({ householdId }, _, context) => (householdId ? visibleHousehold(context, householdId) : null),
  visitor: ({ visitorId }, _, context) => visiblePerson(context, visitorId),
  findings: ({ findings, visitorId }) => findings.map((finding) => ({ ...finding, visitorId })),
};
