import type { UserError } from '@linli/kit/graphql/answer.ts';
import type { Connection } from '@linli/kit/graphql/connection.ts';
import type { IssueCategory } from '../issue/categories.ts';
import type { Issue, Step } from '../issue/issue.ts';
import type { IssueCounts } from '../issue/issueCounts.ts';
import type { VisibleResponder } from './loaders/issues.ts';

/** What resolvers pass on for the types of the schema. */
export type AreaMapper = { readonly id: string };
export type PersonMapper = { readonly id: string };
export type MemberReportMapper = { readonly id: string };
export type BuildingMapper = { readonly id: string };
export type IssueMapper = Issue;
export type IssueConnectionMapper = Connection<Issue>;
export type IssueCategoryMapper = IssueCategory;
export type IssueCountsMapper = IssueCounts;
export type IssueStepMapper = Step;
export type ResponderMapper = VisibleResponder;
export type ResponderConnectionMapper = Connection<VisibleResponder>;
export type UserErrorMapper = UserError;
