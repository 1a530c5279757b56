import { mayOn } from '@linli/kit/security/viewer.ts';
import type { ShownTable } from '../../routing/standardTable.ts';
import type { Context } from '../context.ts';
import type { RoutingTableResolvers } from '../generated.ts';

/** A person in it, for those who define tables there. */
function person({ viewer }: Context, table: ShownTable, field: 'definedById' | 'publishedById') {
  if (table.areaId === null || !mayOn(viewer, 'routing:define', table.areaIds)) return null;
  const id = table[field];
  return id === null ? null : { id };
}

export const RoutingTable: RoutingTableResolvers = {
  id: ({ _id }) => _id,
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  version: ({ number }) => number,
  definedAt: (table) => (table.areaId === null ? null : table.definedAt),
  definedBy: (table, _, context) => person(context, table, 'definedById'),
  publishedAt: (table) => (table.areaId === null ? null : table.publishedAt),
  publishedBy: (table, _, context) => person(context, table, 'publishedById'),
  retiredAt: (table) => (table.areaId === null ? null : table.retiredAt),
  retiredBecause: (table) => (table.areaId === null ? null : table.retiredBecause),
  supersededBy: (table) => (table.areaId === null ? null : table.supersededBy),
};
