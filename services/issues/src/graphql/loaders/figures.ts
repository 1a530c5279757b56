import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { mayOn, nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Ranking } from '../../figures/ranking.ts';
import type { FigureSnapshot } from '../../figures/snapshot.ts';
import type { Issues } from '../../service.ts';
import type { QueryFigureSnapshotsArgs, QueryMonthlyRankingsArgs } from '../generated.ts';

/** Loaders of frozen figures; lists that are published are everybody's. */
export function figureLoaders({ models }: Issues, viewer: Viewer) {
  const nodes = nodesFor(viewer, 'figure:read');
  const snapshots = entityLoader<FigureSnapshot>(models.figureSnapshots);
  const rankings = entityLoader<Ranking>(models.rankings);
  return {
    /** Without looking whether the viewer may see it. */
    figureSnapshotById: snapshots,
    figureSnapshot: async (id: string): Promise<FigureSnapshot | null> => {
      const found = await snapshots.load(id);
      return found && mayOn(viewer, 'figure:read', found.areaIds) ? found : null;
    },
    monthlyRanking: async (id: string): Promise<Ranking | null> => {
      const found = await rankings.load(id);
      const seen = found && (found.status === 'PUBLISHED' || mayOn(viewer, 'figure:read', found.areaIds));
      return seen ? found : null;
    },
    figureSnapshots: connectionsOf<FigureSnapshot, null, QueryFigureSnapshotsArgs & PageArgs>(models.figureSnapshots, {
      filter: (_, { filter }) => {
        const { areaId, since, until } = filter ?? {};
        const frozenAt = { ...(since && { $gte: since }), ...(until && { $lt: until }) };
        return {
          areaIds: areaId ?? { $in: nodes },
          ...((since || until) && { frozenAt }),
          ...(areaId != null && { $and: [{ areaIds: { $in: nodes } }] }),
        };
      },
      order: ({ orderBy }) => ({ field: 'frozenAt', direction: orderBy?.direction === 'ASC' ? 1 : -1 }),
    }),
    monthlyRankings: connectionsOf<Ranking, null, QueryMonthlyRankingsArgs & PageArgs>(models.rankings, {
      filter: (_, { filter }) => {
        const { areaId, month, status } = filter ?? {};
        return {
          ...(areaId != null && { areaIds: areaId }),
          ...(month != null && { month }),
          ...(status?.length && { status: { $in: status } }),
          $and: [{ $or: [{ status: 'PUBLISHED' }, { areaIds: { $in: nodes } }] }],
        };
      },
      order: ({ orderBy }) => ({ field: 'month', direction: orderBy?.direction === 'ASC' ? 1 : -1 }),
    }),
  };
}
