import type { FirmHandlingFigureResolvers } from '../generated.ts';
import { visibleEstate } from './visibleEstate.ts';

export const FirmHandlingFigure: FirmHandlingFigureResolvers = {
  id: ({ _id }) => _id,
  handlerUnit: ({ handlerUnitId }) => ({ id: handlerUnitId }),
  community: ({ communityId }) => ({ id: communityId }),
  estate: ({ estateId }, _, context) => (estateId ? visibleEstate(context, estateId) : null),
  averageStars: ({ ratings, stars }) => (ratings === 0 ? null : stars / ratings),
};
