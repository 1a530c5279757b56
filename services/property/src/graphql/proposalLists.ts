import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { EstateProposal } from '../proposals/proposal.ts';
import type { Property } from '../service.ts';
import type { AreaEstateProposalsArgs } from './generated.ts';

/** Proposals where the viewer reads estates. */
export function proposalLists({ models }: Property, viewer: Viewer) {
  const visible = { areaIds: { $in: nodesFor(viewer, 'estate:read') } };
  const by = (owner: 'areaIds' | 'estateId') =>
    connectionsOf<EstateProposal, string, AreaEstateProposalsArgs>(models.estateProposals, {
      filter: (id, { filter }) => ({
        [owner]: id,
        ...(filter?.kind?.length && { kind: { $in: filter.kind } }),
        ...(filter?.status?.length && { status: { $in: filter.status } }),
        $and: [visible],
      }),
      order: ({ orderBy }) => ({ field: 'proposedAt', direction: orderBy?.direction === 'ASC' ? 1 : -1 }),
    });
  return { estateProposalsOfArea: by('areaIds'), estateProposalsOfEstate: by('estateId') };
}
