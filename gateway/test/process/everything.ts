import { expect } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import type { ProductClient } from '../product.ts';
import {
  COMMUNITY,
  DISTRICT,
  expectResponders,
  GRID,
  type Neighbourhood,
  report,
  serve,
  settle,
  SUBDISTRICT,
} from '../scenarios/neighbourhood.ts';
import { issuesSnapshot, settleIssues } from './everythingOfIssues.ts';

/** A valid unified social credit code (GB 32100-2015). */
export const CREDIT_CODE = '114408990000000011';

/** Terms of contracts have to reach beyond today. */
export const THIS_YEAR = new Date().getUTCFullYear();

export type Everything = {
  readonly place: Neighbourhood;
  /** Ids of one entity of each kind in the community, by the input fields that name them. */
  readonly ids: Readonly<Record<string, string>>;
  /** All that mutations could have changed, as the operator sees it. */
  snapshot(): Promise<unknown>;
};

/** A community with one of everything, so that there is something to spoil. */
export async function settleEverything(product: ProductClient): Promise<Everything> {
  const place = await settle(product);
  const { done, secretary, operator } = place;
  const one = async (bearer: string, field: string, input: object, entity: string): Promise<string> => {
    const payload = await done<Record<string, { id: string } | { id: string }[]>>(
      bearer,
      field,
      input,
      `${entity} { id }`,
    );
    return [payload[entity] ?? []].flat()[0]?.id as string;
  };
  const member = await place.join(1);
  await expectResponders(place, 1);
  const issueId = await serve(place, member, 30);
  await done(place.resident, 'issueConfirm', { issueId }, '');
  const openIssueId = await report(place);
  const estate = { communityId: COMMUNITY, name: '观澜花园', kind: 'OLD', managementMode: 'NONE' };
  const estateId = await one(operator, 'estateRegister', { estate }, 'estate');
  const building = { areaId: GRID, number: '1', name: '1 号楼', estateId, floors: 7, units: ['1'] };
  const buildingId = await one(secretary, 'buildingsRegister', { buildings: [building] }, 'buildings');
  const household = { buildingId, unitNumber: '1', roomNumber: '101' };
  const householdId = await one(secretary, 'householdsRegister', { households: [household] }, 'households');
  const { name, idNumber } = place.submission(7);
  const person = { name, idNumber, householdId };
  const personId = await one(secretary, 'personsRegister', { persons: [person] }, 'persons');
  const root = { name: '街道党工委', level: 'SUBDISTRICT_WORKING_COMMITTEE', areaId: SUBDISTRICT };
  const rootId = await one(operator, 'partyOrganizationDefine', root, 'partyOrganization');
  const committee = { name: '社区党委', level: 'COMMUNITY_COMMITTEE', areaId: COMMUNITY, parentId: rootId };
  const committeeId = await one(operator, 'partyOrganizationDefine', committee, 'partyOrganization');
  const branch = { name: '党支部', level: 'ESTATE_BRANCH', areaId: GRID, parentId: committeeId };
  const partyOrganizationId = await one(secretary, 'partyOrganizationDefine', branch, 'partyOrganization');
  const members = [{ name, idNumber, category: 'RETIRED', joinedOn: '1990-07-01' }];
  const memberIds = await one(secretary, 'partyMembersAdmit', { partyOrganizationId, members }, 'partyMembers');
  const unit = { communityId: COMMUNITY, unitName: '区税务局', unitKind: 'AGENCY', creditCode: CREDIT_CODE };
  const contact = { contactName: '联系人', contactPhone: '13800000000' };
  const unitReportId = await one(secretary, 'unitReportSubmit', { ...unit, ...contact }, 'unitReport');
  await done(secretary, 'unitReportAccept', { unitReportId }, '');
  const term = { startsOn: `${THIS_YEAR}-01-01`, endsOn: `${THIS_YEAR + 1}-12-31` };
  const draft = { communityId: COMMUNITY, unitReportIds: [unitReportId], title: '共建协议', ...term };
  const contractId = await one(secretary, 'contractDraft', draft, 'contract');
  const ids = {
    ...(await settleIssues(place)),
    communityId: COMMUNITY,
    areaId: GRID,
    memberReportId: member.reportId,
    unitReportId,
    unitReportIds: unitReportId,
    issueId: openIssueId,
    contractId,
    partyId: COMMUNITY,
    partyOrganizationId,
    parentId: committeeId,
    estateId,
    buildingId,
    buildingIds: buildingId,
    householdId,
    memberIds,
    representativeId: member.personId,
    responderPersonId: member.personId,
    timePostingId: await booked(place, issueId),
    personId,
  };
  return { place, ids, snapshot: () => snapshot(place, ids) };
}

/** Waits until the completed issue is booked and back in organizations; the posting's id. */
async function booked({ read, secretary }: Neighbourhood, issueId: string): Promise<string> {
  type Answer = {
    area: {
      earnings: { nodes: { issue: { id: string }; posting: { id: string } | null }[] };
      memberReports: { nodes: { yearMinutes: number }[] };
    };
  };
  const query = `{ area(id: "${COMMUNITY}") {
    earnings { nodes { issue { id } posting { id } } } memberReports { nodes { yearMinutes } } } }`;
  return eventually(async () => {
    const { earnings, memberReports } = (await read<Answer>(secretary, query)).area;
    expect(memberReports.nodes).toEqual([{ yearMinutes: 30 }]);
    const posting = earnings.nodes.find(({ issue }) => issue.id === issueId)?.posting;
    if (!posting) throw new Error('not booked yet');
    return posting.id;
  });
}

async function snapshot(place: Neighbourhood, ids: Readonly<Record<string, string>>): Promise<unknown> {
  const { read, operator } = place;
  const lists = `query ($district: ID!) {
    areas(first: 100) { totalCount nodes { id name revision } }
    area(id: $district) {
      buildings { totalCount } residents { totalCount } reportedMembers { totalCount }
      memberReports { totalCount nodes { id status comment reason weeklyMinutes yearMinutes } }
      unitReports { totalCount nodes { id status comment reason } }
      partyOrganizations { totalCount nodes { id name parent { id } hubHouseholds { totalCount } members { totalCount } } }
      coBuildingContracts { totalCount nodes { id status reason parties { signedAt } } }
      issues { totalCount nodes { id status stepCount area { id } } }
      responders { totalCount } timeAccounts { totalCount nodes { status balanceMinutes } }
      estates { totalCount nodes { id name kind managementMode builtYear buildingCount } }
    }
  }`;
  const details = `query ($building: ID!, $household: ID!, $person: ID!, $community: ID!) {
    building(id: $building) { number floors householdCount area { id } }
    household(id: $household) { roomNumber residentCount }
    person(id: $person) { name area { id } }
    ledgerCheck(communityId: $community) { postings sumMinutes intact }
  }`;
  const { buildingId: building, householdId: household, personId: person, communityId: community } = ids;
  return [
    await read(operator, lists, { district: DISTRICT }),
    await issuesSnapshot(place),
    await read(operator, details, { building, household, person, community }),
  ];
}
