import { judicialConfirmationUntil } from '../../mediation/judicialConfirmation.ts';
import { viewOfMediation } from '../../mediation/viewOfMediation.ts';
import type {
  MediationAgreementResolvers,
  MediationFollowUpResolvers,
  MediationPartyResolvers,
  MediationSessionResolvers,
  MediationSignatureResolvers,
  MediationStepResolvers,
} from '../generated.ts';
import { clearMediation, partOf } from './clearMediation.ts';

export const MediationParty: MediationPartyResolvers = {
  person: ({ kind, refId }) => (kind === 'PERSON' ? { id: refId } : null),
  organizationId: ({ kind, refId }) => (kind === 'ORGANIZATION' ? refId : null),
};

export const MediationSession: MediationSessionResolvers = {
  heldAt: ({ part }) => part.heldAt,
  place: ({ part }) => part.place,
  attended: ({ part }) => [...part.attended],
  minutes: ({ mediation, part }, _, context) => clearMediation(context, mediation, 'minutes', part.minutes),
};

export const MediationAgreement: MediationAgreementResolvers = {
  number: ({ part }) => part.number,
  form: ({ part }) => part.form,
  text: ({ mediation, part }, _, context) => clearMediation(context, mediation, 'agreement', part.text),
  proposedAt: ({ part }) => part.proposedAt,
  signatures: ({ mediation, part }) => part.signatures.map(partOf(mediation)),
  agreedAt: ({ part }) => part.agreedAt,
  judicialConfirmationUntil: ({ part }) => (part.agreedAt ? judicialConfirmationUntil(part.agreedAt) : null),
  followUps: ({ mediation, part }) => part.followUps.map(partOf(mediation)),
};

export const MediationSignature: MediationSignatureResolvers = {
  party: ({ part }) => part.party,
  at: ({ part }) => part.at,
  by: ({ part }) => ({ id: part.byId }),
  evidence: ({ mediation, part }, _, { viewer }) =>
    viewOfMediation(viewer, mediation) === 'FULL' ? part.evidence : null,
};

export const MediationFollowUp: MediationFollowUpResolvers = {
  dueAt: ({ part }) => part.dueAt,
  checkedAt: ({ part }) => part.checkedAt,
  checkedBy: ({ part }) => (part.checkedById ? { id: part.checkedById } : null),
  outcome: ({ part }) => part.outcome,
  note: ({ mediation, part }, _, context) => clearMediation(context, mediation, 'note', part.note),
};

export const MediationStep: MediationStepResolvers = {
  at: ({ part }) => part.at,
  action: ({ part }) => part.action,
  by: ({ part }) => (part.by ? { id: part.by } : null),
  reason: ({ mediation, part }, _, context) => clearMediation(context, mediation, 'reason', part.reason),
};
