import type { IssueStepResolvers } from '../generated.ts';

export const IssueStep: IssueStepResolvers = {
  by: ({ by }) => (by === null ? null : { id: by }),
  reason: ({ reason }) => reason ?? null,
  evidence: ({ evidence }) => [...(evidence ?? [])],
};
