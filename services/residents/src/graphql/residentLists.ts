import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Household } from '../buildings/household.ts';
import type { Person } from '../register/person.ts';
import type { Residents } from '../service.ts';
import type { BuildingHouseholdsArgs, DistrictResidentsArgs } from './generated.ts';

const byId = () => ({ field: '_id', direction: 1 }) as const;

/** Lists of households and persons, limited to the nodes granted to the viewer. */
export function residentLists({ models }: Residents, viewer: Viewer) {
  const nodes = nodesFor(viewer, 'resident:read');
  const reportNodes = [...new Set([...nodes, ...nodesFor(viewer, 'member-report:read')])];
  return {
    households: connectionsOf<Household, string, BuildingHouseholdsArgs>(models.households, {
      filter: (buildingId, { filter }) => ({
        buildingId,
        ...(filter?.unitNumber && { unitNumber: filter.unitNumber }),
        areaIds: { $in: nodes },
      }),
      order: () => ({ field: 'roomKey', direction: 1 }),
    }),
    residentsOfArea: connectionsOf<Person, string, DistrictResidentsArgs>(models.persons, {
      filter: (areaId, { filter }) => ({
        areaIds: areaId,
        ...(filter?.buildingId && { buildingId: filter.buildingId }),
        $and: [{ areaIds: { $in: nodes } }],
      }),
      order: byId,
    }),
    residentsOfHousehold: connectionsOf<Person, string, PageArgs>(models.persons, {
      filter: (householdId) => ({ householdId, areaIds: { $in: nodes } }),
      order: byId,
    }),
    reportedMembers: connectionsOf<Person, string, PageArgs>(models.persons, {
      filter: (areaId) => ({ reportedAreaIds: areaId, $and: [{ reportedAreaIds: { $in: reportNodes } }] }),
      order: byId,
    }),
  };
}
