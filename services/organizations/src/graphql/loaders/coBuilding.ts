import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { Contract } from '../../coBuilding/contract.ts';
import type { Organizations } from '../../service.ts';
import type { AreaCoBuildingContractsArgs, QueryCoBuildingContractsArgs } from '../generated.ts';

export function coBuildingLoaders({ models }: Organizations, viewer: Viewer) {
  const nodes = nodesFor(viewer, 'contract:read');
  const visible = nodes.length === 0 ? { representativeIds: viewer.id } : { areaIds: { $in: nodes } };
  const wanted = ({ filter }: Pick<QueryCoBuildingContractsArgs, 'filter'>) => ({
    ...(filter?.status?.length && { status: { $in: filter.status } }),
  });
  const order = ({ orderBy }: Pick<QueryCoBuildingContractsArgs, 'orderBy'>) =>
    ({ field: 'draftedAt', direction: orderBy?.direction === 'ASC' ? 1 : -1 }) as const;
  return {
    contract: entityLoader<Contract>(models.contracts),
    contractsOfArea: connectionsOf<Contract, string, AreaCoBuildingContractsArgs>(models.contracts, {
      filter: (areaId, args) => ({ areaIds: areaId, ...wanted(args), $and: [visible] }),
      order,
    }),
    contracts: connectionsOf<Contract, null, QueryCoBuildingContractsArgs>(models.contracts, {
      filter: (_, args) => ({ ...visible, ...wanted(args) }),
      order,
    }),
  };
}
