import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import type { Deliberation } from '../../deliberation/procedure/deliberation.ts';
import { visibleDeliberations } from '../../deliberation/procedure/deliberationActors.ts';
import type { DeliberationComment } from '../../deliberation/procedure/deliberations.ts';
import { within } from '../../deliberation/seen.ts';
import { servedBy } from '../../responders/responders.ts';
import type { Issues } from '../../service.ts';
import type { DeliberationFilter, DeliberationOrder } from '../generated.ts';

type Ordered = PageArgs & { readonly orderBy?: DeliberationOrder | null };
type Args = Ordered & { readonly filter?: DeliberationFilter | null };

/** Loaders of deliberations; lists hold what the viewer may see. */
export function deliberationProcedureLoaders({ models, clock }: Issues, viewer: Viewer) {
  const visible = visibleDeliberations(viewer);
  const of = (owner: 'areaIds' | 'topicId' | 'issueIds') =>
    connectionsOf<Deliberation, string, Args>(models.deliberations, {
      filter: (id, { filter }) => ({ [owner]: id, ...wanted(filter, clock()), $and: [visible] }),
      order,
    });
  let serves: Promise<ReadonlySet<string>> | undefined;
  return {
    deliberation: entityLoader<Deliberation>(models.deliberations),
    deliberationsOfArea: of('areaIds'),
    deliberationsOfTopic: of('topicId'),
    deliberationsOfIssue: of('issueIds'),
    deliberations: connectionsOf<Deliberation, null, Args>(models.deliberations, {
      filter: (_, { filter }) => ({ ...wanted(filter, clock()), $and: [visible] }),
      order,
    }),
    commentsOfDeliberation: connectionsOf<DeliberationComment, string, PageArgs>(models.deliberationComments, {
      filter: (deliberationId) => ({ deliberationId }),
      order: () => ({ field: 'at', direction: 1 }),
    }),
    /** The communities in whose pool the viewer is; asked once per request. */
    servedCommunities: () => (serves ??= servedBy(models.responders, viewer.id)),
  };
}

function wanted(filter: DeliberationFilter | null | undefined, now: Date): Record<string, unknown> {
  const { status, procedureKey, overdue, since, until } = filter ?? {};
  return {
    ...(status?.length && { status: { $in: status } }),
    ...(procedureKey && { 'run.key': procedureKey }),
    ...(overdue === true && { dueAt: { $lte: now } }),
    ...(overdue === false && { dueAt: { $gt: now } }),
    ...within('startedAt', { since, until }),
  };
}

function order({ orderBy }: Ordered) {
  const field = orderBy?.field === 'DUE_AT' ? 'dueAt' : 'startedAt';
  return { field, direction: orderBy?.direction === 'ASC' ? 1 : -1 } as const;
}
