import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import type { Issue } from '../../issue/issue.ts';
import { countIssues, type IssueCounts } from '../../issue/issueCounts.ts';
import { readableNodes, type View, viewOf } from '../../issue/viewOf.ts';
import type { Responder } from '../../responders/responder.ts';
import { currentPlaces } from '../../responders/responders.ts';
import type { Issues } from '../../service.ts';
import type { AreaIssuesArgs, AreaRespondersArgs, IssueFilter, IssueOrder, QueryIssuesArgs } from '../generated.ts';

/** Responders as lists show them. */
export type VisibleResponder = Exclude<Responder, { status: 'ENDED_UNSEEN' }>;

type Ordered = PageArgs & { readonly orderBy?: IssueOrder | null };
type Orders = Ordered & { readonly filter?: Pick<IssueFilter, 'status'> | null };

/** Loaders of issues and responders. */
export function issueLoaders(service: Issues, viewer: Viewer) {
  return {
    ...issueLists(service, viewer),
    respondersOfArea: responderLists(service, viewer),
    issue: entityLoader<Issue>(service.models.issues),
    viewOf: viewLoader(service, viewer),
  };
}

function issueLists({ models }: Issues, viewer: Viewer) {
  const nodes = readableNodes(viewer);
  const visible = nodes.length === 0 ? { reporterId: viewer.id } : { areaIds: { $in: nodes } };
  return {
    issuesOfArea: connectionsOf<Issue, string, AreaIssuesArgs>(models.issues, {
      filter: (areaId, { filter }) => ({ areaIds: areaId, ...wanted(filter, viewer), $and: [visible] }),
      order,
    }),
    issues: connectionsOf<Issue, null, QueryIssuesArgs>(models.issues, {
      filter: (_, { filter }) => ({ ...(!filter?.own && visible), ...wanted(filter, viewer) }),
      order,
    }),
    myOrders: connectionsOf<Issue, null, Orders>(models.issues, {
      filter: (_, { filter }) => ({ acceptedById: viewer.id, ...wanted(filter, viewer) }),
      order,
    }),
    myOffers: connectionsOf<Issue, null, Ordered>(models.issues, {
      filter: () => ({ offeredToId: viewer.id }),
      order,
    }),
    issueCounts: new DataLoader<string, IssueCounts>((areaIds) => countIssues(models.issues, areaIds, visible)),
  };
}

function wanted(filter: IssueFilter | null | undefined, viewer: Viewer): Record<string, unknown> {
  const { status, categoryCode, own, since, until } = filter ?? {};
  return {
    ...(status?.length && { status: { $in: status } }),
    ...(categoryCode && { categoryCode }),
    ...(own && { reporterId: viewer.id }),
    ...((since || until) && { reportedAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
  };
}

function order({ orderBy }: Ordered) {
  const field = orderBy?.field === 'DUE_AT' ? 'dueAt' : 'reportedAt';
  return { field, direction: orderBy?.direction === 'ASC' ? 1 : -1 } as const;
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

/** How much of an issue the viewer sees; where the viewer serves is asked once per request. */
function viewLoader({ models }: Issues, viewer: Viewer): (issue: Issue) => Promise<View | undefined> {
  let serves: Promise<ReadonlySet<string>> | undefined;
  const load = async () => {
    const places = await currentPlaces(models.responders, [viewer.id]);
    return new Set(places.map(({ communityId }) => communityId));
  };
  return async (issue) => viewOf(viewer, issue, await (serves ??= load()));
}
