import { Area } from './Area.ts';
import { CoBuildingContract } from './CoBuildingContract.ts';
import { CoBuildingParty } from './CoBuildingParty.ts';
import { HubHousehold } from './HubHousehold.ts';
import { MemberReport } from './MemberReport.ts';
import { PartyMember } from './PartyMember.ts';
import { PartyOrganization } from './PartyOrganization.ts';
import { ResponseFigure } from './ResponseFigure.ts';
import { taskResolvers } from './tasks.ts';
import { UnitReport } from './UnitReport.ts';
import { contractActivate } from './Mutation/contractActivate.ts';
import { contractDraft } from './Mutation/contractDraft.ts';
import { contractFulfil } from './Mutation/contractFulfil.ts';
import { contractSign } from './Mutation/contractSign.ts';
import { contractTerminate } from './Mutation/contractTerminate.ts';
import { hubHouseholdsDesignate } from './Mutation/hubHouseholdsDesignate.ts';
import { memberReportAccept } from './Mutation/memberReportAccept.ts';
import { memberReportActivate } from './Mutation/memberReportActivate.ts';
import { memberReportComment } from './Mutation/memberReportComment.ts';
import { memberReportSubmit } from './Mutation/memberReportSubmit.ts';
import { memberReportSuspend } from './Mutation/memberReportSuspend.ts';
import { memberReportWithdraw } from './Mutation/memberReportWithdraw.ts';
import { partyMembersAdmit } from './Mutation/partyMembersAdmit.ts';
import { partyOrganizationDefine } from './Mutation/partyOrganizationDefine.ts';
import { partyOrganizationMove } from './Mutation/partyOrganizationMove.ts';
import { partyOrganizationRename } from './Mutation/partyOrganizationRename.ts';
import { partyOrganizationsDefine } from './Mutation/partyOrganizationsDefine.ts';
import { unitReportAccept } from './Mutation/unitReportAccept.ts';
import { unitReportActivate } from './Mutation/unitReportActivate.ts';
import { unitReportComment } from './Mutation/unitReportComment.ts';
import { unitReportSubmit } from './Mutation/unitReportSubmit.ts';
import { unitReportSuspend } from './Mutation/unitReportSuspend.ts';
import { unitReportWithdraw } from './Mutation/unitReportWithdraw.ts';
import { coBuildingContract } from './Query/coBuildingContract.ts';
import { coBuildingContracts } from './Query/coBuildingContracts.ts';
import { memberReport } from './Query/memberReport.ts';
import { memberReports } from './Query/memberReports.ts';
import { partyMember } from './Query/partyMember.ts';
import { partyOrganization } from './Query/partyOrganization.ts';
import { partyOrganizations } from './Query/partyOrganizations.ts';
import { responseFigures } from './Query/responseFigures.ts';
import { unitReport } from './Query/unitReport.ts';
import { unitReports } from './Query/unitReports.ts';

export const resolvers = {
  Query: {
    coBuildingContract,
    coBuildingContracts,
    memberReport,
    memberReports,
    partyMember,
    partyOrganization,
    partyOrganizations,
    responseFigures,
    unitReport,
    unitReports,
    ...taskResolvers.Query,
  },
  Mutation: {
    contractActivate,
    contractDraft,
    contractFulfil,
    contractSign,
    contractTerminate,
    hubHouseholdsDesignate,
    memberReportAccept,
    memberReportActivate,
    memberReportComment,
    memberReportSubmit,
    memberReportSuspend,
    memberReportWithdraw,
    partyMembersAdmit,
    partyOrganizationDefine,
    partyOrganizationMove,
    partyOrganizationRename,
    partyOrganizationsDefine,
    unitReportAccept,
    unitReportActivate,
    unitReportComment,
    unitReportSubmit,
    unitReportSuspend,
    unitReportWithdraw,
    ...taskResolvers.Mutation,
  },
  Area,
  CoBuildingContract,
  CoBuildingParty,
  HubHousehold,
  MemberReport,
  PartyMember,
  PartyOrganization,
  ResponseFigure,
  UnitReport,
  OrganizationTask: taskResolvers.OrganizationTask,
};
