import type { UserError } from '@linli/kit/graphql/answer.ts';
import type { Connection } from '@linli/kit/graphql/connection.ts';
import type { HubHousehold } from '../chain/hubHousehold.ts';
import type { PartyOrganization } from '../chain/partyOrganization.ts';
import type { Contract, Party } from '../coBuilding/contract.ts';
import type { MemberReport } from '../dualReporting/memberReport.ts';
import type { UnitReport } from '../dualReporting/unitReport.ts';
import type { PartyMember } from '../members/partyMember.ts';

/** What resolvers pass on for the types of the schema. */
export type UserErrorMapper = UserError;
export type AreaMapper = { readonly id: string };
export type PersonMapper = { readonly id: string };
export type HouseholdMapper = { readonly id: string };
export type MemberReportMapper = MemberReport;
export type MemberReportConnectionMapper = Connection<MemberReport>;
export type UnitReportMapper = UnitReport;
export type UnitReportConnectionMapper = Connection<UnitReport>;
export type PartyOrganizationMapper = PartyOrganization;
export type PartyOrganizationConnectionMapper = Connection<PartyOrganization>;
export type HubHouseholdMapper = HubHousehold;
export type HubHouseholdConnectionMapper = Connection<HubHousehold>;
export type PartyMemberMapper = PartyMember;
export type PartyMemberConnectionMapper = Connection<PartyMember>;
export type CoBuildingContractMapper = Contract;
export type CoBuildingContractConnectionMapper = Connection<Contract>;
export type CoBuildingPartyMapper = Party;
