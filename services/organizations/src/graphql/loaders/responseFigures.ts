import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { nodesFor, type Viewer } from '@linli/kit/security/viewer.ts';
import type { ResponseFigure } from '../../review/responseFigure.ts';
import type { Organizations } from '../../service.ts';
import type { ResponseFigureFilter, ResponseFigureOrder } from '../generated.ts';

type Args = PageArgs & {
  readonly filter?: ResponseFigureFilter | null;
  readonly orderBy?: ResponseFigureOrder | null;
};

/** Loaders of response figures; lists hold what the viewer may see. */
export function responseFigureLoaders({ models }: Organizations, viewer: Viewer) {
  const visible = visibleFigures(viewer);
  return {
    responseFigures: connectionsOf<ResponseFigure, string | null, Args>(models.responseFigures, {
      filter: (areaId, { filter }) =>
        visible && { ...(areaId === null ? visible : { areaIds: areaId }), $and: [visible, ...wanted(filter)] },
      order,
    }),
  };
}

/** A grant stands on an area, on an organization or on a handling unit. */
function visibleFigures(viewer: Viewer): Record<string, unknown> | undefined {
  const nodes = [...new Set(['figure:read', 'organization:manage'].flatMap((scope) => nodesFor(viewer, scope)))];
  if (nodes.length === 0) return undefined;
  const byArea = { areaIds: { $in: nodes } };
  if (nodes.every((node) => node.startsWith('are_'))) return byArea;
  return { $or: [byArea, { unitId: { $in: nodes } }, { handlerIds: { $in: nodes } }] };
}

function wanted(filter: ResponseFigureFilter | null | undefined): Record<string, unknown>[] {
  const { since, until, unitId, handlerUnitId } = filter ?? {};
  return [
    ...(since ? [{ month: { $gte: since } }] : []),
    ...(until ? [{ month: { $lte: until } }] : []),
    ...(unitId ? [{ unitId }] : []),
    ...(handlerUnitId ? [{ handlerIds: handlerUnitId }] : []),
  ];
}

function order({ orderBy }: Args) {
  const field = orderBy?.field === 'CALLED' ? 'called' : 'month';
  return { field, direction: orderBy?.direction === 'ASC' ? 1 : -1 } as const;
}
