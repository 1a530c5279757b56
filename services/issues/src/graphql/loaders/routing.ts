import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { RoutingTable } from '../../routing/routingTable.ts';
import type { Issues } from '../../service.ts';
import type { RoutingTableFilter } from '../generated.ts';

type Args = PageArgs & { readonly filter?: RoutingTableFilter | null };

/** Loaders of rule tables; how issues are routed is public, drafts are not. */
export function routingLoaders({ ruleTables: { model } }: Issues, viewer: Viewer) {
  const nodes = nodesFor(viewer, 'routing:define');
  const visible = { $or: [{ status: { $ne: 'DRAFT' } }, { areaIds: { $in: nodes } }] };
  return {
    routingTable: entityLoader<RoutingTable>(model),
    routingTables: connectionsOf<RoutingTable, string, Args>(model, {
      filter: (areaId, { filter }) => ({
        areaIds: areaId,
        ...(filter?.status && { status: filter.status }),
        $and: [visible],
      }),
      order: () => ({ field: 'definedAt', direction: -1 }),
    }),
  };
}
