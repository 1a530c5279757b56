import { effectSentence } from '../../classes/effect.ts';
import type {
  IssueClassActionResolvers,
  IssueClassEffectResolvers,
  IssueClassMemberResolvers,
  IssueClassStepResolvers,
} from '../generated.ts';
import { visibleIssue } from './visibleIssue.ts';

export const IssueClassAction: IssueClassActionResolvers = {
  text: ({ text, outline }) => (outline ? null : text),
  ownerUnitId: ({ owner }) => (owner.kind === 'UNIT' ? owner.id : null),
  ownerPerson: ({ owner }) => (owner.kind === 'PERSON' ? { id: owner.id } : null),
  area: ({ areaId }) => ({ id: areaId }),
};

export const IssueClassEffect: IssueClassEffectResolvers = {
  because: (effect, _, { locale }) => effectSentence(effect)[locale],
};

export const IssueClassMember: IssueClassMemberResolvers = {
  issue: ({ _id }, _, context) => visibleIssue(context, _id),
  addedBy: ({ addedById }) => ({ id: addedById }),
};

export const IssueClassStep: IssueClassStepResolvers = {
  by: ({ by }) => ({ id: by }),
  reason: ({ reason, outline }) => (outline ? null : (reason ?? null)),
  issueIds: ({ issueIds }) => [...(issueIds ?? [])],
  otherClassId: ({ otherClassId }) => otherClassId ?? null,
};
