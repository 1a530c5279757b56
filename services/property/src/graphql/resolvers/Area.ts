import { mayAnywhere } from '@linli/kit/security/viewer.ts';
import type { AreaResolvers } from '../generated.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  estates: ({ id }, args, { loaders }) => loaders.estatesOfArea(id, args),
  estateProposals: ({ id }, args, { loaders }) => loaders.estateProposalsOfArea(id, args),
  firmHandlingFigures: ({ id }, args, { loaders }) => loaders.firmHandlingFigures(id, args),
  estateCounts: ({ id }, _, { loaders, viewer }) =>
    mayAnywhere(viewer, 'estate:read') ? loaders.estateCounts.load(id) : null,
};
