import type { AreaResolvers, IssueResolvers } from '../generated.ts';
import { IssueClass } from './IssueClass.ts';
import {
  IssueClassAreaCount,
  IssueClassBuildingCount,
  IssueClassCandidate,
  IssueClassCandidates,
  IssueClassSuggestion,
} from './IssueClassCandidate.ts';
import { IssueClassAction, IssueClassEffect, IssueClassMember, IssueClassStep } from './IssueClassParts.ts';
import { issueClassAccept } from './Mutation/issueClassAccept.ts';
import { issueClassActionBegin } from './Mutation/issueClassActionBegin.ts';
import { issueClassCreate } from './Mutation/issueClassCreate.ts';
import { issueClassDismiss } from './Mutation/issueClassDismiss.ts';
import { issueClassMembersAdd } from './Mutation/issueClassMembersAdd.ts';
import { issueClassMembersRemove } from './Mutation/issueClassMembersRemove.ts';
import { issueClassMerge } from './Mutation/issueClassMerge.ts';
import { issueClassResolve } from './Mutation/issueClassResolve.ts';
import { issueClassRevise } from './Mutation/issueClassRevise.ts';
import { issueClassSplit } from './Mutation/issueClassSplit.ts';
import { issueClass } from './Query/issueClass.ts';
import { issueClassCandidates } from './Query/issueClassCandidates.ts';
import { issueClasses } from './Query/issueClasses.ts';

const Area: AreaResolvers = {
  issueClasses: ({ id }, args, { loaders }) => loaders.classesOfArea(id, args),
};

const Issue: IssueResolvers = {
  issueClass: ({ _id }, _, { loaders }) => loaders.classOfIssue(_id),
  suggestedClass: (issue, _, { loaders }) => loaders.suggestedClass(issue),
};

export const classResolvers = {
  Query: { issueClass, issueClasses, issueClassCandidates },
  Mutation: {
    issueClassCreate,
    issueClassRevise,
    issueClassAccept,
    issueClassActionBegin,
    issueClassResolve,
    issueClassDismiss,
    issueClassMembersAdd,
    issueClassMembersRemove,
    issueClassSplit,
    issueClassMerge,
  },
  Area,
  Issue,
  IssueClass,
  IssueClassAction,
  IssueClassAreaCount,
  IssueClassBuildingCount,
  IssueClassCandidate,
  IssueClassCandidates,
  IssueClassEffect,
  IssueClassMember,
  IssueClassStep,
  IssueClassSuggestion,
};
