import { connectionsOf, type PageArgs } from '@linli/kit/graphql/connection.ts';
import { entityLoader } from '@linli/kit/graphql/entityLoader.ts';
import type { Viewer } from '@linli/kit/security/viewer.ts';
import { unitsOf } from '../../issue/viewOf.ts';
import type { Issues } from '../../service.ts';
import type { Whistle } from '../../whistle/whistle.ts';
import { visibleWhistles } from '../../whistle/whistleActors.ts';
import type { WhistleFilter, WhistleInboxFilter, WhistleOrder } from '../generated.ts';

type Ordered = PageArgs & { readonly orderBy?: WhistleOrder | null };
type Args = Ordered & { readonly filter?: WhistleFilter | null };
type Inbox = Ordered & { readonly filter?: WhistleInboxFilter | null };

/** Loaders of whistles; lists hold what the viewer may see. */
export function whistleLoaders({ models, clock }: Issues, viewer: Viewer) {
  const visible = visibleWhistles(viewer);
  const of = (owner: 'areaIds' | 'unitIds' | 'issueIds') =>
    connectionsOf<Whistle, string, Args>(models.whistles, {
      filter: (id, { filter }) =>
        visible && { [owner]: id, ...wanted(filter, clock()), $and: [visible, ...naming(filter)] },
      order,
    });
  return {
    whistle: entityLoader<Whistle>(models.whistles),
    whistlesOfArea: of('areaIds'),
    whistlesOfUnit: of('unitIds'),
    whistlesOfIssue: of('issueIds'),
    whistles: connectionsOf<Whistle, null, Args>(models.whistles, {
      filter: (_, { filter }) =>
        visible && { ...visible, ...wanted(filter, clock()), ...(filter?.handlerUnitId && { $and: naming(filter) }) },
      order,
    }),
    whistleInbox: connectionsOf<Whistle, null, Inbox>(models.whistles, {
      filter: (_, { filter }) => {
        const units = unitsOf(viewer).filter((id) => !filter?.handlerUnitId || id === filter.handlerUnitId);
        return units.length ? { pendingUnitIds: { $in: units } } : undefined;
      },
      order,
    }),
  };
}

function wanted(filter: WhistleFilter | null | undefined, now: Date): Record<string, unknown> {
  const { status, overdue, since, until } = filter ?? {};
  return {
    ...(status?.length && { status: { $in: status } }),
    ...(overdue === true && { limitAt: { $lte: now } }),
    ...(overdue === false && { limitAt: { $gt: now } }),
    ...((since || until) && { blownAt: { ...(since && { $gte: since }), ...(until && { $lt: until }) } }),
  };
}

/** Beside the list's own condition on units, never instead of it. */
const naming = (filter: WhistleFilter | null | undefined): Record<string, unknown>[] =>
  filter?.handlerUnitId ? [{ unitIds: filter.handlerUnitId }] : [];

function order({ orderBy }: Ordered) {
  const field = orderBy?.field === 'DUE_AT' ? 'dueAt' : 'blownAt';
  return { field, direction: orderBy?.direction === 'ASC' ? 1 : -1 } as const;
}
