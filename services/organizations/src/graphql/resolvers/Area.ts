import type { AreaResolvers } from '../generated.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  memberReports: ({ id }, args, { loaders }) => loaders.memberReportsOfArea(id, args),
  unitReports: ({ id }, args, { loaders }) => loaders.unitReportsOfArea(id, args),
  partyOrganizations: ({ id }, args, { loaders }) => loaders.partyOrganizationsOfArea(id, args),
  partyMemberCounts: ({ id }, _, { loaders }) => loaders.memberCountsOfArea.load(id),
  responseFigures: ({ id }, args, { loaders }) => loaders.responseFigures(id, args),
  organizationTasks: ({ id }, args, { loaders }) => loaders.tasks({ areaIds: id }, args),
  coBuildingContracts: ({ id }, args, { loaders }) => loaders.contractsOfArea(id, args),
};
