import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import { actorsOf } from '../../issue/actors.ts';
import { type Issue, isOpen, OPEN_STATUSES } from '../../issue/issue.ts';
import type { Action } from '../../procedure/definition.ts';
import { possibleActions } from '../../procedure/run.ts';
import { countIssues, countOwnIssues, type IssueCounts } from '../../issue/issueCounts.ts';
import { readableNodes, unitsOf, type View, viewOf } from '../../issue/viewOf.ts';
import type { Responder } from '../../responders/responder.ts';
import { servedBy } from '../../responders/responders.ts';
import type { Issues } from '../../service.ts';
import type {
  AreaIssuesArgs,
  AreaRespondersArgs,
  IssueFilter,
  IssueOrder,
  QueryIssuesArgs,
  UnitInboxFilter,
} from '../generated.ts';

/** Responders as lists show them. */
export type VisibleResponder = Exclude<Responder, { status: 'ENDED_UNSEEN' }>;

type Ordered = PageArgs & { readonly orderBy?: IssueOrder | null };
type Inbox = Ordered & { readonly filter?: UnitInboxFilter | null };
type Orders = Ordered & { readonly filter?: Pick<IssueFilter, 'status'> | null };

/** Loaders of issues and responders. */
export function issueLoaders(service: Issues, viewer: Viewer) {
  return {
    ...issueLists(service, viewer),
    respondersOfArea: responderLists(service, viewer),
    issue: entityLoader<Issue>(service.models.issues),
    issueByCode: entityLoader<Issue>(service.models.issues, 'code'),
    ...viewLoaders(service, viewer),
  };
}

function issueLists(service: Issues, viewer: Viewer) {
  const { models, clock } = service;
  const nodes = readableNodes(viewer);
  const visible = nodes.length === 0 ? { reporterId: viewer.id } : { areaIds: { $in: nodes } };
  return {
    issuesOfArea: connectionsOf<Issue, string, AreaIssuesArgs>(models.issues, {
      filter: (areaId, { filter }) => ({ areaIds: areaId, ...wanted(filter, viewer, clock()), $and: [visible] }),
      order,
    }),
    issues: connectionsOf<Issue, null, QueryIssuesArgs>(models.issues, {
      filter: (_, { filter }) => ({ ...(!filter?.own && visible), ...wanted(filter, viewer, clock()) }),
      order,
    }),
    myOrders: connectionsOf<Issue, null, Orders>(models.issues, {
      filter: (_, { filter }) => ({ acceptedById: viewer.id, ...wanted(filter, viewer, clock()) }),
      order,
    }),
    myOffers: connectionsOf<Issue, null, Ordered>(models.issues, {
      filter: () => ({ offeredToId: viewer.id }),
      order,
    }),
    unitInbox: connectionsOf<Issue, null, Inbox>(models.issues, {
      filter: (_, { filter }) => {
        const units = unitsOf(viewer).filter((id) => !filter?.handlerUnitId || id === filter.handlerUnitId);
        const status = filter?.status?.length ? filter.status : [...OPEN_STATUSES];
        return units.length ? { handlerId: { $in: units }, status: { $in: status } } : undefined;
      },
      order,
    }),
    issueCounts: new DataLoader<string, IssueCounts>((areaIds) =>
      nodes.length === 0 ? countOwnIssues(models.issues, areaIds, viewer.id) : countIssues(service, areaIds, nodes),
    ),
  };
}

function wanted(filter: IssueFilter | null | undefined, viewer: Viewer, now: Date): Record<string, unknown> {
  const { status, categoryCode, channel, handlerUnitId, procedureKey, overdue, own, since, until } = filter ?? {};
  return {
    ...(status?.length && { status: { $in: status } }),
    ...(categoryCode && { categoryCode }),
    ...(channel && { channel }),
    ...(handlerUnitId && { handlerId: handlerUnitId }),
    ...(procedureKey && { 'run.key': procedureKey }),
    ...(overdue === true && { limitAt: { $lte: now } }),
    ...(overdue === false && { limitAt: { $gt: now } }),
    ...(own && { reporterId: viewer.id }),
    ...((since || until) && { reportedAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
  };
}

const FIELDS = { REPORTED_AT: 'reportedAt', DUE_AT: 'dueAt', LIMIT_AT: 'limitAt' } as const;

function order({ orderBy }: Ordered) {
  return { field: FIELDS[orderBy?.field ?? 'REPORTED_AT'], direction: orderBy?.direction === 'ASC' ? 1 : -1 } as const;
}

function responderLists({ models }: Issues, viewer: Viewer) {
  const nodes = [...nodesFor(viewer, 'issue:dispatch'), ...nodesFor(viewer, 'member-report:read')];
  const visible = { $or: [{ areaIds: { $in: nodes } }, { personId: viewer.id }] };
  return connectionsOf<VisibleResponder, string, AreaRespondersArgs>(models.responders as never, {
    filter: (areaId, { filter }) => ({
      areaIds: areaId,
      status: filter?.status ?? 'CURRENT',
      ...(filter?.skill && { skills: filter.skill }),
      $and: [visible],
    }),
    order: () => ({ field: 'since', direction: -1 }),
  });
}

/** How much of an issue the viewer sees and what they may do; where the viewer serves is asked once per request. */
function viewLoaders(service: Issues, viewer: Viewer) {
  let serves: Promise<ReadonlySet<string>> | undefined;
  const places = () => (serves ??= servedBy(service.models.responders, viewer.id));
  return {
    viewOf: async (issue: Issue): Promise<View | undefined> => viewOf(viewer, issue, await places()),
    possibleActions: async (issue: Issue): Promise<Action[]> => {
      if (!isOpen(issue) && !hasAfterlife(issue)) return [];
      const { key, version, areaId } = issue.run;
      const definition = await service.procedures.get(key, version, areaId);
      return possibleActions(definition, issue.run, actorsOf(viewer, issue, await places()));
    },
  };
}

/** Rating and reopening come after the end. */
const hasAfterlife = ({ status }: Issue): boolean => status === 'COMPLETED' || status === 'RATED';
