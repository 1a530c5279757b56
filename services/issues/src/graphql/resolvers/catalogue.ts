import { IssueCategory } from './IssueCategory.ts';
import { IssueCategoryMajor } from './IssueCategoryMajor.ts';
import { IssueFormField } from './IssueFormField.ts';
import { IssueFormValue } from './IssueFormValue.ts';
import { categoryDefine } from './Mutation/categoryDefine.ts';
import { categoryRetire } from './Mutation/categoryRetire.ts';
import { issueCategories } from './Query/issueCategories.ts';
import { issueCategory } from './Query/issueCategory.ts';
import { issueCategoryMajors } from './Query/issueCategoryMajors.ts';
import { possibleDuplicates } from './Query/possibleDuplicates.ts';
import { suggestedIssueCategories } from './Query/suggestedIssueCategories.ts';
import { PossibleDuplicate } from './PossibleDuplicate.ts';

export const catalogueResolvers = {
  Query: { issueCategories, issueCategory, issueCategoryMajors, suggestedIssueCategories, possibleDuplicates },
  Mutation: { categoryDefine, categoryRetire },
  IssueCategory,
  IssueCategoryMajor,
  IssueFormField,
  IssueFormValue,
  PossibleDuplicate,
};
