import { connectionsOf } from '@linli/kit/graphql/connection.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { HandlingFigure } from '../handling/handlingFigure.ts';
import { monthOf } from '../months.ts';
import type { Property } from '../service.ts';
import type { QueryFirmHandlingFiguresArgs } from './generated.ts';

/** Figures where the viewer reads figures, and those of units the viewer acts for. */
export function handlingLists({ models }: Property, viewer: Viewer) {
  const nodes = nodesFor(viewer, 'figure:read');
  const units = nodesFor(viewer, 'issue:handle');
  const visible = { $or: [{ areaIds: { $in: nodes } }, { handlerUnitId: { $in: units } }] };
  return {
    firmHandlingFigures: connectionsOf<HandlingFigure, string | null, QueryFirmHandlingFiguresArgs>(
      models.handlingFigures,
      {
        filter(areaId, { filter }) {
          const areas = [areaId, filter?.areaId].filter((id) => id != null);
          return { ...wanted(filter), $and: [...areas.map((id) => ({ areaIds: id })), visible] };
        },
        order: ({ orderBy }) => ({ field: 'month', direction: orderBy?.direction === 'ASC' ? 1 : -1 }),
      },
    ),
  };
}

const wanted = (filter: QueryFirmHandlingFiguresArgs['filter']) => ({
  ...(filter?.handlerUnitId && { handlerUnitId: filter.handlerUnitId }),
  ...((filter?.since || filter?.until) && {
    month: {
      ...(filter.since && { $gte: monthOf(filter.since) }),
      ...(filter.until && { $lte: monthOf(filter.until) }),
    },
  }),
});
