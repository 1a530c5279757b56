import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import { mayAnywhere, type Viewer } from '@linli/kit/security/viewer.ts';
import DataLoader from 'dataloader';
import type { Estate } from '../estates/estate.ts';
import { type EstateCount, estateCounts } from '../estates/estateCounts.ts';
import type { EstateProposal } from '../proposals/proposal.ts';
import type { Property } from '../service.ts';
import type { AreaEstatesArgs, QueryEstatesArgs } from './generated.ts';
import { handlingLists } from './handlingLists.ts';
import { proposalLists } from './proposalLists.ts';

const sortFields = { NAME: 'name', BUILT_YEAR: 'builtYearOrder', REGISTERED_AT: 'registeredAt' } as const;

/** The loaders of one request. Profiles are public facts: `estate:read` on any node reads all. */
export function createLoaders(service: Property, viewer: Viewer) {
  const { estates, estateProposals } = service.models;
  const mayRead = mayAnywhere(viewer, 'estate:read');
  const wanted = ({ filter }: Pick<QueryEstatesArgs, 'filter'>) => ({
    ...(filter?.kind?.length && { kind: { $in: filter.kind } }),
    ...(filter?.managementMode?.length && { managementMode: { $in: filter.managementMode } }),
    ...(filter?.communityId && { communityId: filter.communityId }),
  });
  const order = ({ orderBy }: Pick<QueryEstatesArgs, 'orderBy'>) =>
    ({ field: sortFields[orderBy?.field ?? 'NAME'], direction: orderBy?.direction === 'DESC' ? -1 : 1 }) as const;
  return {
    estate: entityLoader<Estate>(estates),
    estateProposal: entityLoader<EstateProposal>(estateProposals),
    ...handlingLists(service, viewer),
    ...proposalLists(service, viewer),
    estateCounts: new DataLoader<string, EstateCount[]>((areaIds) => estateCounts(estates, areaIds)),
    estatesOfArea: connectionsOf<Estate, string, AreaEstatesArgs>(estates, {
      filter: (areaId, args) => (mayRead ? { areaIds: areaId, ...wanted(args) } : undefined),
      order,
    }),
    estates: connectionsOf<Estate, null, QueryEstatesArgs>(estates, {
      filter: (_, args) => (mayRead ? wanted(args) : undefined),
      order,
    }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
