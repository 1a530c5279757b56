import { progressOf } from '../../applications/progress.ts';
import { summaryOf } from '../../applications/progressSummary.ts';
import { STANDARD_REMEDY } from '../../applications/standardRemedy.ts';
import type {
  ApplicationDecisionResolvers,
  ApplicationMaterialResolvers,
  ApplicationProgressResolvers,
  ApplicationProgressStepResolvers,
  ApplicationStepResolvers,
  ApplicationSupplementResolvers,
  MissingMaterialResolvers,
  ServiceItemCountsResolvers,
} from '../generated.ts';
import { applicationPart, clearApplication, clearFile, itemOf, materialName } from './clearApplication.ts';

export const ApplicationMaterial: ApplicationMaterialResolvers = {
  code: ({ part }) => part.code,
  name: ({ application, part }, _, context) => materialName(context, application, part.code),
  kind: ({ part }) => part.kind,
  file: ({ application, part }, _, context) => (part.file ? clearFile(context, application, part.file) : null),
  at: ({ part }) => part.at,
  by: ({ part }) => ({ id: part.byId }),
};

export const ApplicationSupplement: ApplicationSupplementResolvers = {
  askedAt: ({ part }) => part.askedAt,
  askedBy: ({ part }) => ({ id: part.askedById }),
  missing: ({ application, part }) => part.missing.map(applicationPart(application)),
  suppliedAt: ({ part }) => part.suppliedAt,
};

export const MissingMaterial: MissingMaterialResolvers = {
  code: ({ part }) => part.code,
  name: ({ application, part }, _, context) => materialName(context, application, part.code),
  reason: ({ application, part }, _, context) => clearApplication(context, application, 'reason', part.reason),
};

export const ApplicationDecision: ApplicationDecisionResolvers = {
  granted: ({ part }) => part.granted,
  at: ({ part }) => part.at,
  by: ({ part }) => (part.byId ? { id: part.byId } : null),
  documents: ({ application, part }, _, context) =>
    Promise.all(part.documents.map((file) => clearFile(context, application, file))),
  reason: ({ application, part }, _, context) =>
    part.reason ? clearApplication(context, application, 'reason', part.reason) : null,
  remedy: ({ part }, _, { locale }) => (part.granted ? null : (part.remedy ?? STANDARD_REMEDY[locale])),
};

export const ApplicationProgress: ApplicationProgressResolvers = {
  summary: async ({ application, procedure }, _, { service, locale }) => {
    const calendar = await service.calendars.get(application.calendarKey);
    return summaryOf(procedure, application, { calendar, now: service.clock(), locale });
  },
  steps: ({ application, procedure }) => progressOf(procedure, application),
};

export const ApplicationProgressStep: ApplicationProgressStepResolvers = {
  key: ({ step }) => step.key,
  name: ({ step }, _, { locale }) => step.name[locale],
  waitsFor: ({ step }) => step.waitsFor,
};

export const ApplicationStep: ApplicationStepResolvers = {
  at: ({ part }) => part.at,
  action: ({ part }) => part.action,
  code: ({ part }) => part.code ?? null,
  from: ({ part }) => part.from ?? null,
  to: ({ part }) => part.to ?? null,
  by: ({ part, outline }) => (outline || part.by === null ? null : { id: part.by }),
  reason: ({ application, part, outline }, _, context) =>
    outline || part.reason === undefined ? null : clearApplication(context, application, 'reason', part.reason),
  details: ({ part }) => Object.entries(part.detail ?? {}).map(([key, value]) => ({ key, value: String(value) })),
};

export const ServiceItemCounts: ServiceItemCountsResolvers = {
  item: ({ itemCode, itemAreaId }, _, context) => itemOf(context, { itemCode, itemAreaId }),
  byStatus: ({ byStatus }) => [...byStatus],
};
