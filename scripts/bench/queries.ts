/** The district-wide main job: every community of Zhanjiang's zone with its figures from all five services. */
export const DISTRICT_QUERY = `{
  area(id: "are_440800-KFQ") {
    name
    memberReports { totalCount }
    reportedMembers { totalCount }
    responders { totalCount }
    timeAccounts { totalCount }
    coBuildingContracts(filter: { status: ACTIVE }) { totalCount }
    estateCounts { byKind { kind count } byManagementMode { managementMode count } }
    ... on District {
      communities(first: 20) {
        totalCount
        nodes {
          name
          grids { totalCount }
          memberReports { totalCount }
          reportedMembers { totalCount }
          responders { totalCount }
          timeAccounts { totalCount }
          estateCounts { total }
          issueCounts { total }
        }
      }
    }
  }
}`;

/** How many accepted reports each service knows of in an area; each field alone asks one service beside residents. */
export const KNOWN_REPORTS = {
  residents: 'query ($id: ID!) { area(id: $id) { reportedMembers { totalCount } } }',
  issues: 'query ($id: ID!) { area(id: $id) { responders { totalCount } } }',
  volunteering: 'query ($id: ID!) { area(id: $id) { timeAccounts { totalCount } } }',
} as const;
