import type { ServiceBase } from '@linli/kit/service.ts';
import { hubHouseholdModel } from './chain/hubHousehold.ts';
import { partyOrganizationModel, partyOrganizationStore } from './chain/partyOrganizations.ts';
import { contractModel, contractStore } from './coBuilding/contracts.ts';
import { memberReportModel, memberReportStore } from './dualReporting/memberReports.ts';
import { unitReportModel, unitReportStore } from './dualReporting/unitReports.ts';
import { partyMemberModel } from './members/partyMember.ts';
import { responseFigureModel, responseFigureStore } from './review/responseFigures.ts';
import { taskModel, taskStore } from './tasks/tasks.ts';

/** Everything the use cases of this service work with. */
export function organizationsService(base: ServiceBase) {
  const { connection } = base.database;
  const models = {
    memberReports: memberReportModel(connection),
    unitReports: unitReportModel(connection),
    partyOrganizations: partyOrganizationModel(connection),
    partyMembers: partyMemberModel(connection),
    hubHouseholds: hubHouseholdModel(connection),
    contracts: contractModel(connection),
    tasks: taskModel(connection),
    responseFigures: responseFigureModel(connection),
  };
  return {
    ...base,
    models,
    memberReports: memberReportStore(models.memberReports),
    unitReports: unitReportStore(models.unitReports),
    partyOrganizations: partyOrganizationStore(models.partyOrganizations),
    contracts: contractStore(models.contracts),
    tasks: taskStore(models.tasks),
    responseFigures: responseFigureStore(models.responseFigures),
  };
}

export type Organizations = ReturnType<typeof organizationsService>;
