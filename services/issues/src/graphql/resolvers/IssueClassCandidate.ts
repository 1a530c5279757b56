import { candidateSentence, spanDays, suggestionSentence } from '../../classes/because.ts';
import type {
  IssueClassAreaCountResolvers,
  IssueClassBuildingCountResolvers,
  IssueClassCandidateResolvers,
  IssueClassCandidatesResolvers,
  IssueClassSuggestionResolvers,
} from '../generated.ts';
import { visibleIssue } from './visibleIssue.ts';

export const IssueClassCandidate: IssueClassCandidateResolvers = {
  because: (candidate, _, { locale }) => candidateSentence(candidate)[locale],
  issueCount: ({ profile }) => profile.memberCount,
  issues: async ({ issueIds }, _, context) => {
    const issues = await Promise.all(issueIds.map((id) => visibleIssue(context, id)));
    return issues.filter((issue) => issue !== null);
  },
  issueIds: ({ issueIds }) => [...issueIds],
  sharedTerms: ({ profile }) => [...profile.sharedTerms],
  categoryCodes: ({ profile }) => [...profile.categoryCodes],
  areas: ({ areas }) => [...areas],
  buildings: ({ buildings }) => [...buildings],
  firstReportedAt: ({ profile }) => profile.firstReportedAt,
  lastReportedAt: ({ profile }) => profile.lastReportedAt,
  spanDays: ({ profile }) => spanDays(profile),
};

export const IssueClassCandidates: IssueClassCandidatesResolvers = {
  nodes: ({ nodes }) => [...nodes],
};

export const IssueClassAreaCount: IssueClassAreaCountResolvers = { area: ({ id }) => ({ id }) };

export const IssueClassBuildingCount: IssueClassBuildingCountResolvers = { building: ({ id }) => ({ id }) };

export const IssueClassSuggestion: IssueClassSuggestionResolvers = {
  terms: ({ terms }) => [...terms],
  because: ({ issueClass, terms }, _, { locale }) => suggestionSentence(issueClass, terms)[locale],
};
