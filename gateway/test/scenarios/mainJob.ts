/** What one area has in each service. */
const AREA = `
  memberReports { totalCount }
  reportedMembers { totalCount }
  responders { totalCount }
  timeAccounts { totalCount }
  estateCounts { total byKind { kind count } byManagementMode { managementMode count } }
  agencies: unitReports(filter: { kind: [AGENCY], status: [ACCEPTED] }) { totalCount }
  enterprises: unitReports(filter: { kind: [ENTERPRISE], status: [ACCEPTED] }) { totalCount }
  coBuildingContracts(filter: { status: [ACTIVE] }) { totalCount }
  issueCounts { total byStatus { status count } }`;

/** What a district sees of itself and its communities, from all five services in one query. */
export const MAIN_JOB = `query ($id: ID!) {
  area(id: $id) {
    name ${AREA}
    ... on District { communities(first: 20) { totalCount nodes { id name grids { totalCount } ${AREA} } } }
  }
}`;

type Count = { readonly totalCount: number };
export type AreaCounts = {
  readonly memberReports: Count;
  readonly reportedMembers: Count;
  readonly responders: Count;
  readonly timeAccounts: Count;
  readonly estateCounts: {
    total: number;
    byKind: { kind: string; count: number }[];
    byManagementMode: { managementMode: string; count: number }[];
  };
  readonly agencies: Count;
  readonly enterprises: Count;
  readonly coBuildingContracts: Count;
};
export type Community = AreaCounts & { readonly id: string; readonly grids: Count };
export type Zone = AreaCounts & { readonly name: string; readonly communities: Count & { nodes: Community[] } };
