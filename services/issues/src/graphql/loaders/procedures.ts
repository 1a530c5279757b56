import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { CommunityProcedure } from '../../procedure/communityProcedure.ts';
import type { Issues } from '../../service.ts';
import type { AreaProcedureVersionsArgs } from '../generated.ts';

/** Loaders of procedures. How matters are handled is public, so nothing is left out. */
export function procedureLoaders({ procedures: { model } }: Issues) {
  return {
    communityProcedure: entityLoader<CommunityProcedure>(model),
    procedureVersions: connectionsOf<CommunityProcedure, string, AreaProcedureVersionsArgs>(model, {
      filter: (areaId, { filter }) => ({
        areaIds: areaId,
        ...(filter?.key && { key: filter.key }),
        ...(filter?.subject && { subject: filter.subject }),
        ...(filter?.status && { status: filter.status }),
      }),
      order: () => ({ field: 'definedAt', direction: -1 }),
    }),
  };
}
