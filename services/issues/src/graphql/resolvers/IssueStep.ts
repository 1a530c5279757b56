import { ACTION_NAMES } from '../../issue/actionNames.ts';
import { ANONYMOUS } from '../../issue/issue.ts';
import type { IssueStepResolvers } from '../generated.ts';

export const IssueStep: IssueStepResolvers = {
  name: ({ action }, _, { locale }) => ACTION_NAMES[action][locale],
  by: ({ by }) => (by === null || by === ANONYMOUS ? null : { id: by }),
  internal: ({ internal }) => internal ?? false,
  details: ({ detail }) =>
    Object.entries(detail ?? {}).flatMap(([key, value]) => (value === null ? [] : [{ key, value: String(value) }])),
  evidence: ({ evidence }) => [...(evidence ?? [])],
};
