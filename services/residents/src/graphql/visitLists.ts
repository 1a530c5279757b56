import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Residents } from '../service.ts';
import type { Visit } from '../visits/visit.ts';
import type { DistrictVisitsArgs } from './generated.ts';

const order = ({ orderBy }: DistrictVisitsArgs) =>
  ({ field: 'visitedAt', direction: orderBy?.direction === 'ASC' ? 1 : -1 }) as const;

/** Lists of visits, limited to the nodes granted to the viewer. */
export function visitLists({ models }: Residents, viewer: Viewer) {
  const nodes = nodesFor(viewer, 'resident:read');
  const limited = ({ filter }: DistrictVisitsArgs) => ({ ...wanted(filter), $and: [{ areaIds: { $in: nodes } }] });
  return {
    visitsOfArea: connectionsOf<Visit, string, DistrictVisitsArgs>(models.visits, {
      filter: (areaId, args) => ({ areaIds: areaId, ...limited(args) }),
      order,
    }),
    visitsOfHousehold: connectionsOf<Visit, string, DistrictVisitsArgs>(models.visits, {
      filter: (householdId, args) => ({ householdId, ...limited(args) }),
      order,
    }),
  };
}

const wanted = (filter: DistrictVisitsArgs['filter']) => ({
  ...(filter?.visitorId && { visitorId: filter.visitorId }),
  ...(filter?.withFindings != null && { hasFindings: filter.withFindings }),
  ...((filter?.since || filter?.until) && {
    visitedAt: { ...(filter.since && { $gte: filter.since }), ...(filter.until && { $lt: filter.until }) },
  }),
});
