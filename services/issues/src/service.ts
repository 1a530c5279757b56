import type { ServiceBase } from '@linli/kit/service.ts';
import { applicationModel, applicationStore } from './applications/applications.ts';
import { createCatalogue } from './catalogue/catalogue.ts';
import { classModels, classStores } from './classes/stores.ts';
import { appointmentModel, appointmentStore, counsellorModel, counsellorStore } from './counselling/appointments.ts';
import { deliberationModels, deliberationStores } from './deliberation/stores.ts';
import { figureModels } from './figures/figureStores.ts';
import { rankingStore } from './figures/ranking.ts';
import { recordFacts } from './figures/recordFacts.ts';
import { handlerUnitModel, handlerUnitStore } from './handlers/handlerUnits.ts';
import { craftsmanModel, craftsmanStore } from './help/craftsmen.ts';
import { importMappingModel } from './imports/importMappings.ts';
import { importModels } from './imports/issueImports.ts';
import { unlessSilent } from './imports/unlessSilent.ts';
import { hashOfTrackingCode } from './intake/trackingCode.ts';
import { issueModel, issueStore } from './issue/issues.ts';
import { joinModel } from './issue/joinIssue.ts';
import { mediationModel, mediationStore } from './mediation/mediationCases.ts';
import { notificationModels, notificationParts } from './notifications/notificationStores.ts';
import { applicationStep } from './notifications/subjects/application.ts';
import { issueStep } from './notifications/subjects/issue.ts';
import { whistleStep } from './notifications/subjects/whistle.ts';
import type { STANDARDS } from './procedure/definition.ts';
import { createProcedures } from './procedure/procedures.ts';
import { responderModel, responderStore } from './responders/responders.ts';
import { createRuleTables } from './routing/ruleTables.ts';
import { createServiceItems } from './serviceItems/serviceItems.ts';
import { calendarModel, calendarStore, createCalendars, findCalendar } from './timeLimits/calendars.ts';
import type { Limit } from './timeLimits/limit.ts';
import { whistleModel, whistleStore } from './whistle/whistles.ts';

/** Limits of this installation that procedures refer to by name. */
export type Standards = Readonly<Record<(typeof STANDARDS)[number], Limit>>;

/** Everything the use cases of this service work with. */
export function issuesService(base: ServiceBase, standards: Standards, firstRetryMs: number) {
  const { connection } = base.database;
  const models = {
    applications: applicationModel(connection),
    appointments: appointmentModel(connection),
    calendars: calendarModel(connection),
    counsellors: counsellorModel(connection),
    craftsmen: craftsmanModel(connection),
    handlerUnits: handlerUnitModel(connection),
    importMappings: importMappingModel(connection),
    issues: issueModel(connection),
    joins: joinModel(connection),
    mediations: mediationModel(connection),
    responders: responderModel(connection),
    whistles: whistleModel(connection),
    ...classModels(connection),
    ...deliberationModels(connection),
    ...figureModels(connection),
    ...importModels(connection),
    ...notificationModels(connection),
  };
  const catalogue = createCatalogue(connection);
  const serviceItems = createServiceItems(connection);
  const { notifying, ...notificationStores } = notificationParts(base, models);
  return {
    ...base,
    serviceItems,
    applications: applicationStore(models.applications, notifying(applicationStep({ serviceItems }))),
    ...classStores(models),
    ...notificationStores,
    /** Pause after the first failed try of a notification. */
    firstRetryMs,
    standards,
    models,
    catalogue,
    procedures: createProcedures(connection),
    ruleTables: createRuleTables(connection, base.clock),
    craftsmen: craftsmanStore(models.craftsmen),
    counsellors: counsellorStore(models.counsellors),
    appointments: appointmentStore(models.appointments),
    mediations: mediationStore(models.mediations),
    issues: issueStore(models.issues, [
      recordFacts(models.issueFacts),
      unlessSilent(notifying(issueStep({ joins: models.joins, catalogue }))),
    ]),
    whistles: whistleStore(models.whistles, notifying(whistleStep)),
    handlerUnits: handlerUnitStore(models.handlerUnits),
    rankings: rankingStore(models.rankings),
    trackingHash: (code: string) => hashOfTrackingCode(base.personalData, code),
    responders: responderStore(models.responders),
    calendars: createCalendars(findCalendar(models.calendars), base.clock),
    calendarStore: calendarStore(models.calendars),
    ...deliberationStores(models, notifying),
  };
}

export type Issues = ReturnType<typeof issuesService>;
