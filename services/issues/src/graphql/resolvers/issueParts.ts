import type {
  IssueFollowUpResolvers,
  IssueRequestResolvers,
  IssueRouteResolvers,
  SupervisionAnswerResolvers,
  SupervisionOrderResolvers,
} from '../generated.ts';

export const IssueRoute: IssueRouteResolvers = {
  area: ({ tableAreaId }) => (tableAreaId === null ? null : { id: tableAreaId }),
};

export const IssueRequest: IssueRequestResolvers = { by: ({ byId }) => ({ id: byId }) };

export const IssueFollowUp: IssueFollowUpResolvers = { by: ({ byId }) => ({ id: byId }) };

export const SupervisionOrder: SupervisionOrderResolvers = { by: ({ byId }) => ({ id: byId }) };

export const SupervisionAnswer: SupervisionAnswerResolvers = { by: ({ byId }) => ({ id: byId }) };
