/** The first query of README.md, which the start prints: one community across the five services. */
export const FIRST_QUERY = `{
  areaByAdminCode(adminCode: "440803071004") {
    name
    ... on Community { grids { totalCount } }
    memberReports { totalCount }
    responders { totalCount }
    timeAccounts { totalCount }
    estateCounts { total byManagementMode { managementMode count } }
  }
}`;
