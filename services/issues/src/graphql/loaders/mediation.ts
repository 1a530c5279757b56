import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import type { MediationCase } from '../../mediation/mediationCase.ts';
import { countMediations, type MediationCounts } from '../../mediation/mediationCounts.ts';
import { mediationNodes, ownIds } from '../../mediation/viewOfMediation.ts';
import type { Issues } from '../../service.ts';
import type { MediationFilter, MediationOrder } from '../generated.ts';

type Args = PageArgs & { readonly filter?: MediationFilter | null; readonly orderBy?: MediationOrder | null };

/** Loaders of mediation; lists by area hold what the viewer may see there, the own list what concerns them. */
export function mediationLoaders({ models }: Issues, viewer: Viewer) {
  const byArea = { areaIds: { $in: mediationNodes(viewer) } };
  const own = { concernedIds: { $in: ownIds(viewer) } };
  const visible = { $or: [byArea, own] };
  return {
    mediation: entityLoader<MediationCase>(models.mediations),
    mediations: connectionsOf<MediationCase, null, Args>(models.mediations, {
      filter: (_, { filter }) => ({ ...byArea, ...wanted(filter) }),
      order,
    }),
    myMediations: connectionsOf<MediationCase, null, Args>(models.mediations, {
      filter: (_, { filter }) => ({ ...own, ...wanted(filter) }),
      order,
    }),
    mediationsOfArea: connectionsOf<MediationCase, string, Args>(models.mediations, {
      filter: (areaId, { filter }) => ({ areaIds: areaId, ...wanted(filter), $and: [visible] }),
      order,
    }),
    mediationCounts: new DataLoader<string, MediationCounts>((areaIds) =>
      countMediations(models.mediations, areaIds, visible),
    ),
  };
}

function wanted(filter: MediationFilter | null | undefined): Record<string, unknown> {
  const { status, kind, overdue, since, until } = filter ?? {};
  return {
    ...(status?.length && { status: { $in: status } }),
    ...(kind?.length && { kind: { $in: kind } }),
    ...(overdue != null && { overdueSince: overdue ? { $ne: null } : null }),
    ...((since || until) && { appliedAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
  };
}

function order({ orderBy }: Args) {
  const field = orderBy?.field === 'DUE_AT' ? 'dueAt' : 'appliedAt';
  return { field, direction: orderBy?.direction === 'ASC' ? 1 : -1 } as const;
}
