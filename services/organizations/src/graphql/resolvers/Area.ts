import type { AreaResolvers } from '../generated.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  memberReports: ({ id }, args, { loaders }) => loaders.memberReportsOfArea(id, args),
  unitReports: ({ id }, args, { loaders }) => loaders.unitReportsOfArea(id, args),
  partyOrganizations: ({ id }, args, { loaders }) => loaders.partyOrganizationsOfArea(id, args),
  partyMemberCounts: ({ id }, _, { loaders }) => loaders.memberCountsOfArea.load(id),
  coBuildingContracts: ({ id }, args, { loaders }) => loaders.contractsOfArea(id, args),
};
