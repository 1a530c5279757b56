const errors = 'userErrors { code message field }';

/** The mutations of the load, each with what the load needs of its answer. */
export const AREAS_DEFINE = `mutation ($input: AreasDefineInput!) { areasDefine(input: $input) { areas { id } ${errors} } }`;
export const ESTATES_REGISTER = `mutation ($input: EstatesRegisterInput!) { estatesRegister(input: $input) { estates { id } ${errors} } }`;
export const BUILDINGS_REGISTER = `mutation ($input: BuildingsRegisterInput!) { buildingsRegister(input: $input) { buildings { id } ${errors} } }`;
export const HOUSEHOLDS_REGISTER = `mutation ($input: HouseholdsRegisterInput!) { householdsRegister(input: $input) { households { id } ${errors} } }`;
export const PERSONS_REGISTER = `mutation ($input: PersonsRegisterInput!) { personsRegister(input: $input) { persons { id } ${errors} } }`;
export const ORGANIZATIONS_DEFINE = `mutation ($input: PartyOrganizationsDefineInput!) {
  partyOrganizationsDefine(input: $input) { partyOrganizations { id } ${errors} } }`;
export const HUBS_DESIGNATE = `mutation ($input: HubHouseholdsDesignateInput!) { hubHouseholdsDesignate(input: $input) { hubHouseholds { id } ${errors} } }`;
export const MEMBERS_ADMIT = `mutation ($input: PartyMembersAdmitInput!) { partyMembersAdmit(input: $input) { partyMembers { id } ${errors} } }`;
export const UNIT_SUBMIT = `mutation ($input: UnitReportSubmitInput!) { unitReportSubmit(input: $input) { unitReport { id status } ${errors} } }`;
export const UNIT_ACCEPT = `mutation ($input: UnitReportAcceptInput!) { unitReportAccept(input: $input) { unitReport { id } ${errors} } }`;
export const CONTRACT_DRAFT = `mutation ($input: ContractDraftInput!) {
  contractDraft(input: $input) { contract { id status parties { id signedAt } } ${errors} } }`;
export const CONTRACT_SIGN = `mutation ($input: ContractSignInput!) { contractSign(input: $input) { contract { id status } ${errors} } }`;
export const CONTRACT_ACTIVATE = `mutation ($input: ContractActivateInput!) { contractActivate(input: $input) { contract { id } ${errors} } }`;
export const REPORT_SUBMIT = `mutation ($input: MemberReportSubmitInput!) {
  memberReportSubmit(input: $input) { memberReport { id status person { id } } ${errors} } }`;
export const REPORT_ACCEPT = `mutation ($input: MemberReportAcceptInput!) { memberReportAccept(input: $input) { memberReport { id } ${errors} } }`;
export const ISSUE_REPORT = `mutation ($input: IssueReportInput!) { issueReport(input: $input) { issue { id status } ${errors} } }`;
export const ISSUE_DISPATCH = `mutation ($input: IssueDispatchInput!) { issueDispatch(input: $input) { issue { id } ${errors} } }`;
export const ISSUE_ACCEPT = `mutation ($input: IssueAcceptInput!) { issueAccept(input: $input) { issue { id } ${errors} } }`;
export const ISSUE_COMPLETE = `mutation ($input: IssueCompleteInput!) { issueComplete(input: $input) { issue { id } ${errors} } }`;
export const ISSUE_CONFIRM = `mutation ($input: IssueConfirmInput!) { issueConfirm(input: $input) { issue { id } ${errors} } }`;
export const ISSUE_RATE = `mutation ($input: IssueRateInput!) { issueRate(input: $input) { issue { id } ${errors} } }`;
export const UNIT_DEFINE = `mutation ($input: HandlerUnitDefineInput!) { handlerUnitDefine(input: $input) { handlerUnit { id } ${errors} } }`;
export const DELIBERATION_DAY_DEFINE = `mutation ($input: DeliberationDayDefineInput!) { deliberationDayDefine(input: $input) { deliberationDay { id } ${errors} } }`;
