import { NEVER } from '../../timeLimits/clock.ts';
import type { MediationCaseResolvers } from '../generated.ts';
import { clearMediation, partOf } from './clearMediation.ts';
import { visibleIssue } from './visibleIssue.ts';
import { visibleMediation } from './visibleMediation.ts';

export const MediationCase: MediationCaseResolvers = {
  __resolveReference: ({ id }, context) => visibleMediation(context, id),
  id: ({ _id }) => _id,
  description: (mediation, _, context) =>
    clearMediation(context, mediation, 'description', mediation.description, mediation.applicantId),
  parties: ({ parties }) => [...parties],
  applicant: ({ applicantId }) => ({ id: applicantId }),
  issue: ({ source, sourceId }, _, context) =>
    source === 'ISSUE' && sourceId ? visibleIssue(context, sourceId) : null,
  findingId: ({ source, sourceId }) => (source === 'FINDING' ? sourceId : null),
  area: ({ areaIds }) => ({ id: areaIds.at(-1) as string }),
  mediator: ({ mediatorId }) => (mediatorId ? { id: mediatorId } : null),
  sessions: (mediation) => mediation.sessions.map(partOf(mediation)),
  agreement: (mediation) => (mediation.agreement ? partOf(mediation)(mediation.agreement) : null),
  dueAt: ({ dueAt }) => (dueAt < NEVER ? dueAt : null),
  timeline: (mediation) => mediation.timeline.map(partOf(mediation)),
};
